// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preview;

import static org.relaydesk.ui.Texts.text;

import java.util.List;

import org.eclipse.compare.CompareUI;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Composite;
import org.relaydesk.ui.live.Choice;
import org.relaydesk.ui.live.LiveView;
import org.relaydesk.ui.live.Place;
import org.relaydesk.ui.live.Situation;
import org.relaydesk.ui.live.ViewAction;

/**
 * The artifacts of the relay, host or library at the cursor, in the chosen phase, while the model is being written. What the cursor's line
 * causes is marked in them; a click on a generated line goes to the words of the model that caused it. Above stands whether the file is so on
 * the disk, too.
 */
public final class PreviewView extends LiveView<Preview> {

	/** The view's id. */
	public static final String ID = "org.relaydesk.ui.preview";

	private Preview preview;
	private volatile String path = "";
	private volatile Scope.Level narrowest = Scope.Level.RELAY;
	/** Of the background alone. */
	private Generated generated;
	private Choice scopes;
	private Choice files;
	private ArtifactText content;
	private final IResourceChangeListener filesChanged = event -> refresh();
	private final ViewAction compare = new ViewAction("preview.compare", "compare", this::compare);

	@Override
	protected void createBar(Composite bar) {
		scopes = new Choice(bar, "preview.scope", false, this::chooseScope);
		files = new Choice(bar, "preview.file", true, this::chooseFile);
	}

	@Override
	protected void createContent(Composite area) {
		content = new ArtifactText(area, text("preview.content"), this::follow);
		getViewSite().getActionBars().getToolBarManager().add(compare);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(filesChanged, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	protected Preview compute(Situation now) {
		if (generated == null || !generated.isOf(now.snapshot())) {
			generated = Generated.of(now.snapshot());
		}
		return Preview.of(now, generated.artifacts(), narrowest, path);
	}

	@Override
	protected String show(Preview next) {
		preview = next;
		scopes.fill(next.labels(), next.chosen());
		files.fill(next.paths(), next.shown());
		compare.setEnabled(next.onDisk().filter(file -> file.state() != OnDisk.State.SAME).isPresent());
		if (next.shown() < 0) {
			content.clear();
			return text("preview.none");
		}
		content.show(next.artifacts().get(next.shown()));
		return next.onDisk().map(OnDisk::sentence).orElse("");
	}

	@Override
	protected void clear() {
		preview = null;
		scopes.fill(List.of(), -1);
		files.fill(List.of(), -1);
		compare.setEnabled(false);
		content.clear();
	}

	@Override
	protected void mark(Place now) {
		content.mark(now);
	}

	/** From now on nothing narrower than this is shown; after the innermost, everything is again. */
	private void chooseScope(int index) {
		narrowest = index == 0 ? Scope.Level.RELAY : preview.scopes().get(index).level();
		refresh();
	}

	private void chooseFile(int index) {
		path = preview.paths().get(index);
		refresh();
	}

	/** Shows how the file on the disk differs from what would be generated. */
	private void compare() {
		preview.onDisk().ifPresent(file -> CompareUI.openCompareEditor(new DiskComparison(file)));
	}

	@Override
	public void setFocus() {
		content.setFocus();
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(filesChanged);
		super.dispose();
	}
}
