// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** The mouse above a text. The platform asks where the pointer really is, so it is really moved; its keys are
 * not, so nothing of the screen may come between the events. */
record Mouse(ISourceViewer viewer) {

	/** Clicks with Ctrl (Cmd on a Mac) held down on the character at an offset of the document. */
	void clickWithCtrl(int offset) {
		StyledText text = viewer.getTextWidget();
		int shown = viewer instanceof ITextViewerExtension5 folded ? folded.modelOffset2WidgetOffset(offset) : offset;
		Point at = text.getLocationAtOffset(shown);
		at.y += text.getLineHeight(shown) / 2;
		text.getDisplay().setCursorLocation(text.toDisplay(at));
		Events.until(() -> text.getDisplay().getCursorLocation().equals(text.toDisplay(at)), () -> "the pointer stays");
		Events.settle();
		Event key = new Event();
		key.keyCode = SWT.MOD1;
		text.notifyListeners(SWT.KeyDown, key);
		for (int type : new int[] { SWT.MouseMove, SWT.MouseDown, SWT.MouseUp }) {
			Event event = new Event();
			event.x = at.x;
			event.y = at.y;
			event.button = type == SWT.MouseMove ? 0 : 1;
			event.count = event.button;
			event.stateMask = SWT.MOD1;
			text.notifyListeners(type, event);
		}
	}
}
