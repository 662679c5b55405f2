// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.policy;

import static org.relaydesk.ui.Texts.text;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.relaydesk.analysis.listeners.Endpoint;
import org.relaydesk.analysis.policy.PolicyExplanation;
import org.relaydesk.model.Origin;
import org.relaydesk.ui.Texts;

/** Asks why an address and port is open or not: typed in, answered in sentences, with a way to the rule that decides. */
final class WhyForm {

	private final Function<Endpoint, Optional<PolicyExplanation>> explain;
	private final Text input;
	private final Button toRule;
	private final Answer answer;
	private Optional<Origin> rule = Optional.empty();

	/** @param follow told of the words of the model that the deciding rule comes from */
	WhyForm(Composite parent, Function<Endpoint, Optional<PolicyExplanation>> explain, Consumer<Origin> follow) {
		this.explain = explain;
		Composite row = new Composite(parent, SWT.NONE);
		row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLayout columns = new GridLayout(3, false);
		columns.marginWidth = 0;
		columns.marginHeight = 0;
		row.setLayout(columns);
		Label label = new Label(row, SWT.NONE);
		label.setText(text("policy.why.label"));
		label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
		input = new Text(row, SWT.BORDER | SWT.SINGLE);
		input.setMessage(text("policy.why.example"));
		input.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		input.addListener(SWT.DefaultSelection, event -> again());
		Button ask = new Button(row, SWT.PUSH);
		ask.setText(text("policy.why.ask"));
		ask.addListener(SWT.Selection, event -> again());
		toRule = new Button(row, SWT.PUSH);
		toRule.setText(text("policy.why.rule"));
		toRule.addListener(SWT.Selection, event -> rule.ifPresent(follow));
		toRule.setEnabled(false);
		answer = new Answer(parent, text("policy.why.answer"), 6);
	}

	/** Asks about an endpoint as if it had been typed. */
	void ask(Endpoint point) {
		input.setText(point.toString());
		again();
	}

	/** Answers what is typed, for the policy that is shown now. */
	void again() {
		String typed = input.getText().strip();
		Optional<PolicyExplanation> explanation = Endpoint.parse(typed).flatMap(explain);
		rule = explanation.flatMap(found -> RuleRows.origin(found.verdict().rule().source()));
		toRule.setEnabled(rule.isPresent());
		answer.show(explanation.map(found -> found.sentences().stream().map(Texts::text).collect(Collectors.joining("\n"))).orElse(typed.isEmpty() ? "" : text("policy.why.wrong")));
	}

	void clear() {
		rule = Optional.empty();
		toRule.setEnabled(false);
		answer.show("");
	}

	void setFocus() {
		input.setFocus();
	}
}
