// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.lang.ide.quickfix.RelayCodeActions;
import org.relaydesk.lang.ide.server.LanguageServers;

/** Every kind of finding that has a quick fix: a mistake in the example {@code kilton}, the fix, and the finding is gone. */
class QuickFixTest {

	private static final String LIBRARY = "kilton.relay";
	private static final String COMMON = "common.relay";

	@TempDir
	Path folder;
	private Conversation talk;

	static List<Arguments> mistakes() {
		return List.of(
				mistake("name.unresolved", LIBRARY, "policy WebAndChat", "policy WebAndChatt", "Change to 'WebAndChat'"),
				mistake("name.unresolved", LIBRARY, "policy WebAndChat", "policy Quite", "Declare exit policy 'Quite'"),
				mistake("name.unresolved", LIBRARY, "budget PatronsFirst", "budget Quite", "Declare budget 'Quite'"),
				mistake("name.unresolved", LIBRARY, "relay KiltonLibrary {", "relay KiltonLibrary like Any {", "Declare template 'Any'"),
				mistake("name.unresolved", COMMON, "*:chat", "*:games", "Declare ports 'games'"),
				mistake("override.without-effect", LIBRARY, "role   exit", "role   exit\n          budget PatronsFirst", "Remove what has no effect"),
				mistake("override.without-effect", LIBRARY, "from pause ", "from pilot { running }\n        from pause ", "Remove what has no effect"),
				mistake("governance.approval-missing", LIBRARY, "  approves exits by \"Board of trustees\" on 2015-09-15"
						+ " minutes \"https://kilton.example/minutes/2015-09-15\"\n", "", "Record the vote for 'exits' (date and minutes are to be added)"),
				mistake("lan.reachable", COMMON, "  isolate lan\n", "", LIBRARY, "Add 'isolate lan' to firewall 'LibraryDefault'"),
				mistake("relay.nickname", LIBRARY, "relay KiltonLibrary", "relay kilton_library", "Change to 'kiltonlibrary'"),
				mistake("relay.nickname", LIBRARY, "relay KiltonLibrary", "relay default", "Change to 'KiltonRelay'"),
				mistake("relay.nickname", LIBRARY, "role   middle", "role   middle\n        nickname \"a b\"", "Change to 'ab'"),
				mistake("relay.exit-without-policy", LIBRARY, "          policy WebAndChat\n", "", "Use exit policy 'WebAndChat'"),
				mistake("bridge.without-transport", LIBRARY, "role   middle", "role   bridge", "Add an obfs4 transport on port 8443"),
				mistake("exit-policy.implicit-tail", COMMON, "  reject *:*\n", "", "End with 'reject *:*'"),
				mistake("exit-policy.unreachable-rule", COMMON, "accept *:22", "accept *:22\n  accept *:80", "Remove the rule that never counts"),
				mistake("exit-policy.unreachable-rule", COMMON, "accept *:22", "accept *:22, *:443", "Remove the rule that never counts"),
				mistake("exit-policy.own-network", LIBRARY, "  exits refuse 192.0.2.8/29, 2001:db8:10::/64", "  ",
						"Refuse 192.0.2.8/29, 192.0.2.14, 192.0.2.15, 2001:db8:10::/64"),
				mistake("budget.over-uplink", COMMON, "  rate  20 Mbit/s\n  burst 30 Mbit/s\n  at most 30% of uplink\n", "  rate 200 Mbit/s\n",
						LIBRARY, "Write 'at most 80% of uplink' in budget 'PatronsFirst'"),
				mistake("budget.over-transfer-cap", LIBRARY, "transfer 20 TB", "transfer 5 TB", "Write 'at most 7.46% of uplink' in budget 'PatronsFirst'"),
				mistake("budget.over-transfer-cap", LIBRARY, "        budget PatronsFirst\n", "", "Declare a budget of 'at most 29.86% of uplink'"),
				mistake("budget.asymmetric-uplink", LIBRARY, "up       100 Mbit/s", "up 40 Mbit/s", "State rate 12 Mbit/s"),
				mistake("firewall.missing", LIBRARY, "      firewall LibraryDefault\n", "", "Use firewall 'LibraryDefault'"),
				mistake("torrc.unknown-option", LIBRARY, "role   middle", "role   middle\n        torrc { NumCPU5 1 }", "Change to 'NumCPUs'"),
				mistake("torrc.unknown-option", LIBRARY, "role   middle", "role   middle\n        torrc { Quite 1 }", "Take out Quite"));
	}

	private static Arguments mistake(String code, String file, String right, String wrong, String title) {
		return mistake(code, file, right, wrong, file, title);
	}

	private static Arguments mistake(String code, String file, String right, String wrong, String shownIn, String title) {
		return Arguments.of(code, file, right, wrong, shownIn, title);
	}

	@ParameterizedTest(name = "{0}: {5}")
	@MethodSource("mistakes")
	void theFixMendsTheFinding(String code, String file, String right, String wrong, String shownIn, String title) {
		start();
		edit(file, right, wrong);
		Diagnostic found = diagnostics(shownIn, code).getFirst();
		CodeAction action = actions(shownIn, found, CodeActionKind.QuickFix).getFirst();
		assertEquals(title, action.getTitle());
		assertTrue(action.getIsPreferred());
		apply(action);
		assertEquals(List.of(), diagnostics(shownIn, code));
		assertEquals(List.of(), diagnostics(file, "syntax"));
	}

	@Test
	void withoutAnyPolicyOrFirewallOneIsDeclared() {
		start();
		edit(COMMON, text(COMMON), text(COMMON).substring(0, text(COMMON).indexOf("/** Reading")));
		edit(LIBRARY, "          policy WebAndChat\n", "");
		edit(LIBRARY, "      firewall LibraryDefault\n", "");
		apply(actions(LIBRARY, diagnostics(LIBRARY, "relay.exit-without-policy").getFirst(), CodeActionKind.QuickFix).getFirst());
		apply(actions(LIBRARY, diagnostics(LIBRARY, "firewall.missing").getFirst(), CodeActionKind.QuickFix).getFirst());
		assertEquals(List.of(), errors());
	}

	@Test
	void allFindingsOfAKindAreMendedAtOnce() {
		start();
		edit(LIBRARY, "role   exit", "role   exit\n          budget PatronsFirst");
		edit(LIBRARY, "{ paused }", "{ running }");
		List<Diagnostic> found = diagnostics(LIBRARY, "override.without-effect");
		assertTrue(found.size() >= 2, found::toString);
		CodeAction all = actions(LIBRARY, found.getFirst(), RelayCodeActions.FIX_ALL).getFirst();
		assertEquals("Fix all problems of this kind in the project (" + found.size() + ")", all.getTitle());
		apply(all);
		assertEquals(List.of(), diagnostics(LIBRARY, "override.without-effect"));
		assertEquals(List.of(), errors());
	}

	@Test
	void whatTwoFixesHaveInCommonIsDoneOnce() {
		start();
		edit(COMMON, "  isolate lan\n", "");
		edit(LIBRARY, "    host basement {", "    host attic {\n      system debian 12\n      memory 2 GiB\n      address 192.0.2.11\n      uplink Fiber\n"
				+ "      firewall LibraryDefault\n      relay Second { role middle ORPort 9001 budget PatronsFirst }\n    }\n\n    host basement {");
		List<Diagnostic> found = diagnostics(LIBRARY, "lan.reachable");
		assertEquals(2, found.size());
		apply(actions(LIBRARY, found.getFirst(), RelayCodeActions.FIX_ALL).getFirst());
		assertEquals(1, text(COMMON).split("isolate lan", -1).length - 1);
		assertEquals(List.of(), diagnostics(LIBRARY, "lan.reachable"));
	}

	@Test
	void aFindingThatIsGoneHasNoFix() {
		start();
		edit(LIBRARY, "policy WebAndChat", "policy WebAndChatt");
		Diagnostic found = diagnostics(LIBRARY, "name.unresolved").getFirst();
		assertFalse(actions(LIBRARY, found, CodeActionKind.QuickFix).isEmpty());
		edit(LIBRARY, "policy WebAndChatt", "policy WebAndChat");
		assertEquals(List.of(), actions(LIBRARY, found, CodeActionKind.QuickFix));
	}

	private void start() {
		Kilton.copyTo(folder);
		talk = Conversation.inProcess(LanguageServers.inProcess(), folder);
		talk.open(folder.resolve(COMMON));
		talk.open(folder.resolve(LIBRARY));
	}

	private String text(String file) {
		return talk.texts.get(Conversation.uri(folder.resolve(file)));
	}

	private void edit(String file, String old, String replacement) {
		assertTrue(text(file).contains(old), () -> old + " is not in " + file);
		talk.change(folder.resolve(file), text(file).replace(old, replacement));
		talk.settle(folder.resolve(file));
	}

	private List<Diagnostic> diagnostics(String file, String code) {
		talk.settle(folder.resolve(file));
		return talk.diagnostics(folder.resolve(file)).stream().filter(diagnostic -> code.equals(diagnostic.getCode().getLeft())).toList();
	}

	private List<String> errors() {
		talk.settle(folder.resolve(LIBRARY));
		return List.of(COMMON, LIBRARY).stream().flatMap(file -> talk.diagnostics(folder.resolve(file)).stream())
				.filter(diagnostic -> diagnostic.getSeverity() == org.eclipse.lsp4j.DiagnosticSeverity.Error).map(Diagnostic::toString).toList();
	}

	private List<CodeAction> actions(String file, Diagnostic diagnostic, String kind) {
		CodeActionContext context = new CodeActionContext(List.of(diagnostic), List.of(kind));
		return Conversation.await(talk.server.getTextDocumentService().codeAction(
				new CodeActionParams(talk.document(folder.resolve(file)), diagnostic.getRange(), context))).stream().map(either -> either.getRight()).toList();
	}

	private void apply(CodeAction action) {
		for (Map.Entry<String, List<TextEdit>> edits : action.getEdit().getChanges().entrySet()) {
			String text = talk.texts.get(edits.getKey());
			Document document = new Document(0, text);
			List<TextEdit> last = edits.getValue().stream()
					.sorted(Comparator.comparing((TextEdit edit) -> document.getOffSet(edit.getRange().getStart())).reversed()).toList();
			for (TextEdit edit : last) {
				text = text.substring(0, document.getOffSet(edit.getRange().getStart())) + edit.getNewText()
						+ text.substring(document.getOffSet(edit.getRange().getEnd()));
			}
			talk.change(Path.of(java.net.URI.create(edits.getKey())), text);
		}
	}
}
