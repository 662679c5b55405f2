// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preview;

import static org.relaydesk.ui.Texts.text;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.ui.live.Choice;
import org.relaydesk.ui.live.LiveView;
import org.relaydesk.ui.live.Place;
import org.relaydesk.ui.live.Situation;

/**
 * The artifacts of the relay, host or library at the cursor, in the chosen phase, while the model is being written. What the cursor's line
 * causes is marked in them; a click on a generated line goes to the words of the model that caused it.
 */
public final class PreviewView extends LiveView<Preview> {

	/** The view's id. */
	public static final String ID = "org.relaydesk.ui.preview";

	private Preview preview;
	private String path = "";
	private volatile Scope.Level narrowest = Scope.Level.RELAY;
	/** Of the background alone. */
	private Generated generated;
	private Choice scopes;
	private Choice files;
	private ArtifactText content;

	@Override
	protected void createBar(Composite bar) {
		scopes = new Choice(bar, "preview.scope", false, this::chooseScope);
		files = new Choice(bar, "preview.file", true, this::chooseFile);
	}

	@Override
	protected void createContent(Composite area) {
		content = new ArtifactText(area, text("preview.content"), this::follow);
	}

	@Override
	protected Preview compute(Situation now) {
		if (generated == null || !generated.isOf(now.snapshot())) {
			generated = Generated.of(now.snapshot());
		}
		return Preview.of(now, generated.artifacts(), narrowest);
	}

	@Override
	protected String show(Preview next) {
		preview = next;
		scopes.fill(next.labels(), next.chosen());
		files.fill(next.paths(), next.index(path));
		showContent(next.index(path));
		return next.artifacts().isEmpty() ? text("preview.none") : "";
	}

	@Override
	protected void clear() {
		preview = null;
		scopes.fill(List.of(), -1);
		files.fill(List.of(), -1);
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
		showContent(index);
		situation().map(Situation::place).ifPresent(this::mark);
	}

	private void showContent(int index) {
		if (index < 0) {
			content.clear();
			return;
		}
		Artifact.Text artifact = preview.artifacts().get(index);
		path = artifact.path().value();
		content.show(artifact);
	}

	@Override
	public void setFocus() {
		content.setFocus();
	}
}
