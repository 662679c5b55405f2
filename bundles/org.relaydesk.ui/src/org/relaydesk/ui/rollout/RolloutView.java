// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.rollout;

import static org.relaydesk.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.relaydesk.model.Phase;
import org.relaydesk.ui.live.Choice;
import org.relaydesk.ui.live.LiveView;
import org.relaydesk.ui.live.ModelTable;
import org.relaydesk.ui.live.PhaseChoice;
import org.relaydesk.ui.live.Place;
import org.relaydesk.ui.live.Situation;
import org.relaydesk.ui.picture.Figure;
import org.relaydesk.ui.picture.PictureCanvas;
import org.relaydesk.ui.preview.GeneratorServices;

/** Phases, votes and relays on a time line, and what changes from phase to phase. The phase that is chosen here is shown by all views. */
public final class RolloutView extends LiveView<RolloutView.Content> {

	/** The view's id. */
	public static final String ID = "org.relaydesk.ui.rollout";

	/**
	 * What is shown.
	 *
	 * @param timeline empty if the rollout has no phases
	 */
	record Content(Optional<Figure<Target>> timeline, PhaseChange change, List<ModelTable.Row> rows) {
	}

	/** The phase to compare with; empty follows the chosen phase. */
	private volatile Optional<String> from = Optional.empty();
	/** Of the background alone. */
	private Optional<Content> last = Optional.empty();
	private PictureCanvas<Target> timeline;
	private Choice before;
	private ModelTable changes;

	@Override
	protected void createBar(Composite bar) {
		before = new Choice(bar, "rollout.from", true, this::chooseBefore);
	}

	@Override
	protected void createContent(Composite area) {
		SashForm halves = new SashForm(area, SWT.VERTICAL);
		halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		timeline = new PictureCanvas<>(halves, this::open);
		changes = new ModelTable(halves, text("rollout.changes"),
				List.of(text("rollout.column.library"), text("rollout.column.subject"), text("rollout.column.change")), this::follow);
		halves.setWeights(1, 1);
	}

	@Override
	protected Content compute(Situation now) {
		PhaseChange change = from.filter(name -> name.isEmpty() || now.phases().contains(name)).map(name -> new PhaseChange(now.deployment(), name, now.phase()))
				.orElseGet(() -> PhaseChange.into(now.deployment(), now.phase()));
		Optional<Content> same = last.filter(content -> content.change().deployment() == now.deployment() && content.change().from().equals(change.from())
				&& content.change().to().equals(change.to()));
		if (same.isEmpty()) {
			Optional<Figure<Target>> figure = now.phases().isEmpty() ? Optional.empty() : Optional.of(Timeline.of(now.deployment(), now.phase()));
			last = Optional.of(new Content(figure, change, now.phases().isEmpty() ? List.of() : change.rows(GeneratorServices.installed())));
		}
		return last.orElseThrow();
	}

	@Override
	protected String show(Content content) {
		List<String> choices = new ArrayList<>(List.of(text("rollout.from.nothing")));
		choices.addAll(content.change().deployment().rollout().phases().stream().map(Phase::name).toList());
		before.fill(choices, content.change().from().isEmpty() ? 0 : choices.indexOf(content.change().from()));
		content.timeline().ifPresentOrElse(timeline::show, timeline::clear);
		changes.show(content.rows());
		return content.timeline().isEmpty() ? text("rollout.none") : "";
	}

	@Override
	protected void clear() {
		before.fill(List.of(), -1);
		timeline.clear();
		changes.show(List.of());
	}

	private void chooseBefore(int index) {
		from = Optional.of(index == 0 ? "" : situation().orElseThrow().phases().get(index - 1));
		refresh();
	}

	/** A phase is chosen; the one that is chosen already, and everything else, is opened in the editor. */
	private void open(Target target) {
		Optional<String> other = target.phase().filter(name -> situation().filter(now -> !now.phase().equals(name)).isPresent());
		if (other.isPresent()) {
			from = Optional.empty();
			PhaseChoice.choose(situation().orElseThrow().project(), other.get());
		} else {
			follow(target.origin());
		}
	}

	@Override
	protected void mark(Place now) {
		timeline.mark(target -> now.isWithin(target.origin()) || now.isIn(target.origin()));
		changes.mark(now);
	}

	@Override
	public void setFocus() {
		timeline.setFocus();
	}
}
