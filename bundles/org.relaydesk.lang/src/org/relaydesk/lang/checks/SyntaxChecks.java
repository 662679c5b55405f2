// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.checks;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.Nearest;
import org.relaydesk.lang.Origins;
import org.relaydesk.lang.parsing.MistakenParseResult;
import org.relaydesk.lang.parsing.Vocabulary;
import org.relaydesk.lang.relay.Named;
import org.relaydesk.lang.relay.PolicyDeclaration;
import org.relaydesk.lang.relay.RelayPackage;
import org.relaydesk.lang.relay.Unknown;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Whether the text follows the grammar: at most one finding a line, since the rest of a broken line is rarely a mistake of its own. */
@Singleton
class SyntaxChecks {

	private final Vocabulary vocabulary;

	@Inject
	SyntaxChecks(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	Collection<Finding> findings(XtextResource file, Origins origins) {
		INode root = file.getParseResult().getRootNode();
		List<Finding> all = new ArrayList<>();
		MistakenParseResult.of(file.getParseResult()).forEach(mistake -> all
				.add(Finding.of(FindingCode.SYNTAX, origins.range(file, root, mistake.offset(), mistake.length()), mistake.message())
						.withReplacements(mistake.replacements())));
		if (root.getText().indexOf('#') >= 0 || root.getText().indexOf(';') >= 0) {
			foreignSigns(file, root, origins).forEach(all::add);
		}
		unknownStatements(file).forEach(unknown -> all.add(finding(unknown, origins)));
		Map<Integer, Finding> lines = new TreeMap<>();
		all.stream().sorted().forEach(finding -> lines.putIfAbsent(finding.origin().line(), finding));
		return lines.values();
	}

	private static Stream<Unknown> unknownStatements(XtextResource file) {
		return file.getContents().stream().flatMap(root -> EcoreUtil2.getAllContentsOfType(root, Unknown.class).stream());
	}

	/** Comments and line ends of other notations, which the lexer has skipped. */
	private static Stream<Finding> foreignSigns(XtextResource file, INode root, Origins origins) {
		List<Finding> findings = new ArrayList<>();
		for (ILeafNode leaf : root.getLeafNodes()) {
			if (leaf.isHidden() && leaf.getText().startsWith("#")) {
				findings.add(Finding.of(FindingCode.SYNTAX, origins.range(file, leaf, leaf.getOffset(), 1), text("syntax.comment"))
						.withReplacements(List.of("//")));
			} else if (leaf.isHidden() && leaf.getText().equals(";")) {
				findings.add(Finding.of(FindingCode.SYNTAX, origins.range(file, leaf, leaf.getOffset(), 1), text("syntax.semicolon"))
						.withReplacements(List.of("")));
			}
		}
		return findings.stream();
	}

	private Finding finding(Unknown unknown, Origins origins) {
		EObject block = unknown.eContainer();
		String word = unknown.getWord();
		List<String> near = Nearest.of(word, vocabulary.statementsOf(block.eClass().getName()));
		Message here = block instanceof Named named && named.getName() != null ? text("place.in", words(named, origins))
				: vocabulary.placeOf(block.eClass().getName());
		Message message = text("syntax.unknown", word, here);
		return Finding.of(FindingCode.SYNTAX, origins.of(unknown, RelayPackage.Literals.UNKNOWN__WORD),
				near.isEmpty() ? help(message, word, block) : Nearest.asking(message, near)).withReplacements(near);
	}

	private static String words(Named block, Origins origins) {
		return (block instanceof PolicyDeclaration ? "exit policy" : origins.firstWord(block)) + " " + block.getName();
	}

	/** No statement that the block knows looks like the word. */
	private Message help(Message message, String word, EObject block) {
		List<String> elsewhere = Nearest.of(word, vocabulary.statements());
		return elsewhere.isEmpty() ? text("syntax.unknown.here", message, Message.orCode(vocabulary.statementsOf(block.eClass().getName())))
				: text("syntax.unknown.elsewhere", message, elsewhere.getFirst(), Message.or(vocabulary.placesOf(elsewhere.getFirst())));
	}
}
