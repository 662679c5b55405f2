// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.picture;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.relaydesk.ui.picture.Figure.Spot;

/** Tells screen readers of a figure: the picture's title and description, and each of its things as an entry of a list. */
final class SpotAccessibility<T> extends AccessibleControlAdapter {

	private final Canvas canvas;
	private final PictureCanvas<T> pictures;

	private SpotAccessibility(Canvas canvas, PictureCanvas<T> pictures) {
		this.canvas = canvas;
		this.pictures = pictures;
	}

	static <T> void install(Canvas canvas, PictureCanvas<T> pictures) {
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = event.childID == ACC.CHILDID_SELF ? pictures.figure().map(figure -> figure.picture().title()).orElse("")
						: pictures.spot(event.childID).map(Spot::name).orElse("");
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = pictures.figure().map(figure -> figure.picture().description()).orElse("");
				}
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new SpotAccessibility<>(canvas, pictures));
	}

	@Override
	public void getRole(AccessibleControlEvent event) {
		event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
	}

	@Override
	public void getState(AccessibleControlEvent event) {
		event.detail = ACC.STATE_FOCUSABLE | (event.childID >= 0 && event.childID == pictures.current() ? ACC.STATE_FOCUSED | ACC.STATE_SELECTED : 0);
	}

	@Override
	public void getChildCount(AccessibleControlEvent event) {
		event.detail = pictures.spots().size();
	}

	@Override
	public void getFocus(AccessibleControlEvent event) {
		event.childID = !canvas.isFocusControl() ? ACC.CHILDID_NONE : pictures.current() < 0 ? ACC.CHILDID_SELF : pictures.current();
	}

	@Override
	public void getChildAtPoint(AccessibleControlEvent event) {
		Point point = canvas.toControl(event.x, event.y);
		event.childID = pictures.at(point.x, point.y).map(spot -> pictures.spots().indexOf(spot)).orElse(ACC.CHILDID_SELF);
	}

	@Override
	public void getLocation(AccessibleControlEvent event) {
		pictures.spot(event.childID).map(pictures::bounds).ifPresent(bounds -> {
			Rectangle onScreen = canvas.getDisplay().map(canvas, null, bounds);
			event.x = onScreen.x;
			event.y = onScreen.y;
			event.width = onScreen.width;
			event.height = onScreen.height;
		});
	}
}
