// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.policy;

import static org.relaydesk.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.relaydesk.analysis.listeners.Endpoint;
import org.relaydesk.analysis.policy.PolicyExplanation;
import org.relaydesk.analysis.policy.PolicyQueries;
import org.relaydesk.ui.live.Choice;
import org.relaydesk.ui.live.LiveView;
import org.relaydesk.ui.live.ModelTable;
import org.relaydesk.ui.live.Place;
import org.relaydesk.ui.live.Situation;
import org.relaydesk.ui.picture.PictureCanvas;

/**
 * What an exit lets out: the rules as tor applies them, what the network is told of them, a map of the open ports, why an address and port
 * is open or not, and how one policy differs from another. It follows the cursor into exits and policies.
 */
public final class PolicyView extends LiveView<Optional<PolicyContent>> {

	/** The view's id. */
	public static final String ID = "org.relaydesk.ui.policy";

	private volatile String chosen = "";
	private volatile String other = "";
	/** The one that the cursor has been in last; of the background alone. */
	private Optional<String> entered = Optional.empty();
	private Optional<PolicyContent> content = Optional.empty();
	private Choice subjects;
	private ModelTable rules;
	private PolicyFacts facts;
	private PictureCanvas<Endpoint> map;
	private WhyForm why;
	private Choice others;
	private Answer differences;

	@Override
	protected void createBar(Composite bar) {
		subjects = new Choice(bar, "policy.subject", true, index -> {
			chosen = content.orElseThrow().labels().get(index);
			refresh();
		});
	}

	@Override
	protected void createContent(Composite area) {
		facts = new PolicyFacts(area);
		SashForm parts = new SashForm(area, SWT.HORIZONTAL);
		parts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		rules = new ModelTable(parts, text("policy.rules"), List.of(text("policy.number"), text("policy.rule"), text("policy.source")), this::follow);
		map = new PictureCanvas<>(parts, this::ask);
		Composite questions = new Composite(parts, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginHeight = 0;
		questions.setLayout(layout);
		why = new WhyForm(questions, this::answer, origin -> follow(origin));
		Composite comparison = new Composite(questions, SWT.NONE);
		comparison.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLayout columns = new GridLayout(2, false);
		columns.marginWidth = 0;
		columns.marginHeight = 0;
		comparison.setLayout(columns);
		others = new Choice(comparison, "policy.other", true, index -> {
			other = index == 0 ? "" : content.orElseThrow().labels().get(index - 1);
			refresh();
		});
		differences = new Answer(questions, text("policy.differences"), 3);
		parts.setWeights(12, 10, 9);
	}

	@Override
	protected Optional<PolicyContent> compute(Situation now) {
		List<Subject> all = Subject.of(now);
		Optional<String> around = Subject.around(now, all).map(Subject::label);
		if (!around.equals(entered)) {
			entered = around;
			around.ifPresent(label -> chosen = label);
		}
		return PolicyContent.of(all, chosen, other);
	}

	@Override
	protected String show(Optional<PolicyContent> next) {
		if (next.isEmpty()) {
			clear();
			return text("policy.none");
		}
		boolean isAnother = content.filter(before -> before.subject().equals(next.get().subject())).isEmpty();
		content = next;
		PolicyContent now = next.get();
		subjects.fill(now.labels(), now.chosen());
		facts.show(now.report());
		rules.show(now.rules());
		map.show(now.map());
		if (isAnother) {
			why.again();
		}
		List<String> choices = new ArrayList<>(List.of(text("policy.other.none")));
		choices.addAll(now.labels());
		others.fill(choices, now.other() + 1);
		differences.show(now.other() < 0 ? "" : now.differences().isEmpty() ? text("policy.equal")
				: text("policy.differ", now.subject().label(), now.labels().get(now.other()), String.join("\n", now.differences())));
		return situation().flatMap(PolicyView::noExit).orElse("");
	}

	/** What there is to say where the cursor is in a relay that lets nothing out in the chosen phase. */
	private static Optional<String> noExit(Situation now) {
		return now.relay().filter(relay -> !relay.settings().isRunning() || !relay.settings().isExit())
				.map(relay -> text("policy.noexit", relay.relay().name(), now.phase()));
	}

	@Override
	protected void clear() {
		content = Optional.empty();
		subjects.fill(List.of(), -1);
		others.fill(List.of(), -1);
		facts.clear();
		rules.show(List.of());
		map.clear();
		why.clear();
		differences.show("");
	}

	@Override
	protected void mark(Place now) {
		rules.mark(now);
	}

	/** What a port of the map stands for is asked like what is typed. */
	private void ask(Endpoint point) {
		why.ask(point);
	}

	/** Explains an endpoint, and selects the rule that decides it. */
	private Optional<PolicyExplanation> answer(Endpoint point) {
		Optional<PolicyExplanation> explanation = content.map(now -> PolicyQueries.why(now.subject().policy(), point));
		explanation.ifPresent(found -> rules.select(found.position() - 1));
		return explanation;
	}

	@Override
	public void setFocus() {
		why.setFocus();
	}
}
