// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.live;

import static org.relaydesk.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.relaydesk.lang.ide.diagnostics.CheckedFolder;
import org.relaydesk.model.Origin;
import org.relaydesk.ui.editor.Models;

/**
 * A view of the model while it is being written. It follows the cursor, the text, saved or not, and the chosen phase, works in the background,
 * and rests while nobody sees it. While the text cannot be read as a whole, it shows what was read last.
 *
 * @param <T> what is worked out in the background and then shown
 */
public abstract class LiveView<T> extends ViewPart {

	/** What is known after the work: nothing of either while no file is edited or the model cannot be read. */
	private record Outcome<T>(Optional<Situation> situation, Optional<T> content) {
	}

	private final Consumer<CheckedFolder> modelChanged = this::modelChanged;
	private final IPreferenceChangeListener phaseChanged = event -> refresh();
	private final LiveJob<Outcome<T>> job = new LiveJob<>(text("view.job"), this::work, this::showLater);
	private volatile Optional<Place> place = Optional.empty();
	private Optional<Situation> situation = Optional.empty();
	private Composite area;
	private Choice phases;
	private CursorWatch cursor;
	private Visibility visibility;

	/** Makes the controls to the right of the choice of phase. */
	protected abstract void createBar(Composite bar);

	/** Makes the content; it has to fill the one column of {@code area}. */
	protected abstract void createContent(Composite area);

	/** Works out what to show; called in the background. */
	protected abstract T compute(Situation now);

	/** Shows it; returns what there is to say above it, or nothing. */
	protected abstract String show(T content);

	/** Shows nothing any more; why is said above. */
	protected abstract void clear();

	/** The cursor is somewhere else now; what that means for the content follows. */
	protected abstract void mark(Place now);

	@Override
	public final void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayout rows = new GridLayout(1, false);
		rows.marginWidth = 4;
		rows.marginHeight = 4;
		area.setLayout(rows);
		Composite bar = new Composite(area, SWT.NONE);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		phases = new Choice(bar, "view.phase", false, this::choosePhase);
		createBar(bar);
		GridLayout columns = new GridLayout(bar.getChildren().length, false);
		columns.marginWidth = 0;
		columns.marginHeight = 0;
		bar.setLayout(columns);
		createContent(area);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, getSite().getId().replace("org.relaydesk.ui.", "org.relaydesk.help.view_"));
		showNothing("view.nothing");
		visibility = new Visibility(this, this::refresh);
		cursor = new CursorWatch(getSite().getPage(), this::cursorMoved);
		cursor.start();
		Models.addListener(modelChanged);
		PhaseChoice.addListener(phaseChanged);
	}

	/** Works out the content again. */
	protected final void refresh() {
		if (visibility != null && visibility.isVisible()) {
			job.again();
		}
	}

	/** What is shown now is of this situation. */
	protected final Optional<Situation> situation() {
		return situation;
	}

	/** Opens the words of the model in the editor. */
	protected final void follow(Origin origin) {
		situation.ifPresent(now -> ModelLink.follow(getSite().getPage(), now.project(), origin));
	}

	private void modelChanged(CheckedFolder model) {
		if (place.filter(at -> Models.isOf(at.file().getProject(), model)).isPresent()) {
			refresh();
		}
	}

	private void cursorMoved(Place now) {
		place = Optional.of(now);
		mark(now);
		refresh();
	}

	private void choosePhase(int index) {
		situation.ifPresent(now -> PhaseChoice.choose(now.project(), now.phases().get(index)));
	}

	private Outcome<T> work() {
		Optional<Situation> now = place.flatMap(Situation::at);
		return new Outcome<>(now, now.map(this::compute));
	}

	/** Comes in the background, perhaps when the view has been closed. */
	private void showLater(Outcome<T> outcome) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (!area.isDisposed()) {
				show(outcome);
			}
		});
	}

	private void show(Outcome<T> outcome) {
		if (outcome.situation().isPresent()) {
			situation = outcome.situation();
			phases.fill(situation.get().phases(), situation.get().phases().indexOf(situation.get().phase()));
			setContentDescription(show(outcome.content().orElseThrow()));
			place.ifPresent(this::mark);
		} else if (situation.isPresent() && isStillThere(situation.get().project())) {
			setContentDescription(text("view.last"));
		} else {
			showNothing(place.map(at -> Models.of(at.file().getProject()).isEmpty() ? "view.reading" : "view.unreadable").orElse("view.nothing"));
		}
	}

	private void showNothing(String reason) {
		situation = Optional.empty();
		phases.fill(List.of(), -1);
		setContentDescription(text(reason));
		clear();
	}

	private boolean isStillThere(IProject project) {
		return project.isAccessible() && place.filter(at -> at.file().getProject().equals(project)).isPresent();
	}

	@Override
	public void dispose() {
		Models.removeListener(modelChanged);
		PhaseChoice.removeListener(phaseChanged);
		if (cursor != null) {
			cursor.stop();
			visibility.stop();
		}
		job.cancel();
		super.dispose();
	}
}
