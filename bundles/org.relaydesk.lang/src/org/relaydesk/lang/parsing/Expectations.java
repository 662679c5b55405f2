// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.parsing;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.relaydesk.analysis.Message;

/** What may follow a word, in the user's words. */
final class Expectations {

	static final Message TEXT = text("expected.text");
	static final Message NAME = text("expected.name");
	static final Message QUANTITY = text("expected.quantity");
	private static final Message ADDRESS = text("expected.address");
	private static final Message NUMBER = text("expected.number");
	private static final Message WORD = text("expected.word");
	private static final Map<String, Message> MEANINGS = Map.ofEntries(Map.entry("Text", TEXT), Map.entry("Name", NAME), Map.entry("Word", NAME),
			Map.entry("NetworkName", NAME), Map.entry("Address", ADDRESS), Map.entry("Pattern", ADDRESS), Map.entry("Date", text("expected.date")),
			Map.entry("Clock", text("expected.clock")), Map.entry("Number", NUMBER), Map.entry("Share", text("expected.share")),
			Map.entry("Volume", text("expected.volume")), Map.entry("Quantity", QUANTITY), Map.entry("Version", text("expected.version")),
			Map.entry("Value", text("expected.value")), Map.entry("TimeZone", text("expected.zone")), Map.entry("Period", text("expected.period")),
			Map.entry("RoleName", text("expected.role")), Map.entry("INT", NUMBER), Map.entry("ID", WORD), Map.entry("DayRange", text("expected.day")),
			Map.entry("Unit", text("expected.unit")), Map.entry("Counting", WORD));

	private final Set<Message> words = new LinkedHashSet<>();
	private boolean complete = true;

	private Expectations() {
	}

	static Expectations after(INode node) {
		Expectations expectations = new Expectations();
		expectations.climb(node, node.getGrammarElement());
		return expectations;
	}

	/** A word or a sign of the language. */
	static Message keyword(String word) {
		return Message.verbatim("`" + word + "`");
	}

	/** Descriptions of what may stand there and belongs to the same statement. */
	List<Message> words() {
		return List.copyOf(words);
	}

	/** Whether the statement may end there. */
	boolean mayEnd() {
		return complete;
	}

	private void climb(INode node, EObject element) {
		INode current = node;
		EObject from = element;
		while (from != null) {
			EObject container = from.eContainer();
			if (container instanceof Group group && (endsBlock(group, from) || addFollowing(group, from))) {
				return;
			}
			if (container instanceof AbstractElement repeated && GrammarUtil.isMultipleCardinality(repeated) && !holdsStatements(repeated)) {
				add(repeated);
			}
			if (container instanceof AbstractRule) {
				current = current.getParent();
				from = current == null ? null : call(current);
			} else {
				from = container;
			}
		}
	}

	/** The call of the rule that a node stands for; actions of the grammar wrap it. */
	private static EObject call(INode node) {
		INode called = node;
		while (called instanceof ICompositeNode wrapper && called.getGrammarElement() instanceof Action) {
			called = wrapper.getFirstChild();
		}
		return called != null && called.getGrammarElement() instanceof RuleCall call ? call : null;
	}

	private static boolean holdsStatements(AbstractElement repeated) {
		return repeated.eContainer() instanceof Group group && endsBlock(group, repeated);
	}

	/** Whether the statement is over, since all that must follow is the end of its block. */
	private static boolean endsBlock(Group group, EObject element) {
		List<AbstractElement> elements = group.getElements();
		return elements.indexOf(element) + 2 == elements.size() && elements.getLast() instanceof Keyword end && end.getValue().equals("}")
				&& element instanceof AbstractElement statement && GrammarUtil.isMultipleCardinality(statement);
	}

	/** Whether something that must follow was found. */
	private boolean addFollowing(Group group, EObject element) {
		if (element instanceof AbstractElement self && GrammarUtil.isMultipleCardinality(self)) {
			add(self);
		}
		List<AbstractElement> elements = group.getElements();
		for (AbstractElement next : elements.subList(elements.indexOf(element) + 1, elements.size())) {
			add(next);
			if (!GrammarUtil.isOptionalCardinality(next)) {
				complete = false;
				return true;
			}
		}
		return false;
	}

	private void add(AbstractElement element) {
		switch (element) {
			case Keyword keyword -> words.add(keyword(keyword.getValue()));
			case Assignment assignment -> add(assignment.getTerminal());
			case CrossReference reference -> words.add(NAME);
			case Alternatives alternatives -> alternatives.getElements().forEach(this::add);
			case Group group -> group.getElements().stream().filter(e -> !(e instanceof Action)).findFirst().ifPresent(this::add);
			case RuleCall call -> addRule(call.getRule());
			default -> {
			}
		}
	}

	private void addRule(AbstractRule rule) {
		Message meaning = MEANINGS.get(rule.getName());
		if (meaning != null) {
			words.add(meaning);
		} else if (rule instanceof ParserRule parser && !rule.getName().equals("Unknown")) {
			add(parser.getAlternatives());
		}
	}
}
