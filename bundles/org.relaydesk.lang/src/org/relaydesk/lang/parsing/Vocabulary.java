// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.parsing;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.relaydesk.analysis.Message;
import org.relaydesk.lang.services.RelayGrammarAccess;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Which statements stand in which blocks, taken from the grammar. */
@Singleton
public class Vocabulary {

	private static final String TOP = "File";

	/** Rule of a block (or of the file) to the words that begin its statements. */
	private final Map<String, Set<String>> statements = new LinkedHashMap<>();
	private final RelayGrammarAccess grammar;

	@Inject
	Vocabulary(RelayGrammarAccess grammar) {
		this.grammar = grammar;
		for (ParserRule rule : rules()) {
			if (rule.getName().equals(TOP) || isBlock(rule)) {
				statements.put(rule.getName(), statementsIn(rule));
			}
		}
	}

	private List<ParserRule> rules() {
		return GrammarUtil.allParserRules(grammar.getGrammar());
	}

	private static boolean isBlock(ParserRule rule) {
		return EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream().anyMatch(k -> k.getValue().equals("{"))
				&& !rule.getName().startsWith("Unknown");
	}

	/** The words that may begin a statement directly inside a block, or at the top of a file. */
	public Set<String> statementsOf(String blockRule) {
		return statements.getOrDefault(blockRule, Set.of());
	}

	/** The blocks in which a word may begin a statement, in words such as "in a relay"; empty if it begins none. */
	public List<Message> placesOf(String word) {
		return statements.entrySet().stream().filter(e -> e.getValue().contains(word)).map(e -> placeOf(e.getKey())).distinct().toList();
	}

	/** Statements in which a word stands further behind, such as {@code place} for {@code country}; empty if none. */
	public List<String> ownersOf(String word) {
		Set<String> owners = new LinkedHashSet<>();
		for (ParserRule rule : rules()) {
			boolean mentions = !GrammarUtil.isDatatypeRule(rule)
					&& EcoreUtil2.getAllContentsOfType(rule.getAlternatives(), Keyword.class).stream().anyMatch(k -> k.getValue().equals(word));
			if (mentions) {
				firstWords(rule.getAlternatives(), owners);
			}
		}
		owners.remove(word);
		return owners.stream().filter(owner -> Character.isLetter(owner.charAt(0))).toList();
	}

	/** All words that begin a statement somewhere. */
	public Set<String> statements() {
		Set<String> all = new LinkedHashSet<>();
		statements.values().forEach(all::addAll);
		return all;
	}

	/** Where a kind of block is, such as "in a relay" or "at the top of a file". */
	public Message placeOf(String rule) {
		if (rule.equals(TOP)) {
			return text("place.top");
		}
		Set<String> words = new LinkedHashSet<>();
		ParserRule block = (ParserRule) GrammarUtil.findRuleForName(grammar.getGrammar(), rule);
		firstWords(block.getAlternatives(), words);
		String word = words.iterator().next();
		return rule.endsWith("Declaration") ? text("place." + word) : text("aeio".indexOf(word.charAt(0)) >= 0 ? "place.block.vowel" : "place.block", word);
	}

	private static Set<String> statementsIn(ParserRule block) {
		Set<String> words = new LinkedHashSet<>();
		for (Assignment assignment : EcoreUtil2.getAllContentsOfType(block, Assignment.class)) {
			boolean repeated = GrammarUtil.isMultipleCardinality(assignment) || assignment.eContainer() instanceof Alternatives;
			if (assignment.getOperator().equals("+=") && repeated) {
				firstWords(assignment.getTerminal(), words);
			}
		}
		return words;
	}

	/** The keywords with which an element of the grammar can begin. */
	private static void firstWords(AbstractElement element, Set<String> words) {
		switch (element) {
			case Keyword keyword -> words.add(keyword.getValue());
			case Assignment assignment -> firstWords(assignment.getTerminal(), words);
			case Alternatives alternatives -> alternatives.getElements().forEach(e -> firstWords(e, words));
			case Group group -> firstWords(firstOf(group), words);
			case RuleCall call when call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule) -> firstWords(rule.getAlternatives(), words);
			default -> {
			}
		}
	}

	private static AbstractElement firstOf(Group group) {
		return group.getElements().stream().filter(e -> !(e instanceof Action)).findFirst().orElseThrow();
	}
}
