// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relaydesk.lang.ide.server.LanguageServers;

/** Each service of the language server, asked about a small folder of two files. */
class ServicesTest {

	private static final String COMMON = """
			/** Patrons come first. */
			budget Calm {
			  rate 10 Mbit/s
			}
			exit policy Web {
			  accept *:80, *:443
			  reject *:*
			}
			""";

	private static final String LIBRARY = """
			library Kilton "Kilton Public Library" {
			  site Main {
			    host basement {
			      relay KiltonRelay {
			        role   middle
			        budget Calm
			      }
			    }
			  }
			}
			""";

	@TempDir
	Path folder;
	private Path common;
	private Path library;
	private Conversation talk;
	private TextDocumentService service;

	@BeforeEach
	void start() throws IOException {
		common = Files.writeString(folder.resolve("common.relay"), COMMON);
		library = Files.writeString(folder.resolve("kilton.relay"), LIBRARY);
		talk = Conversation.inProcess(LanguageServers.inProcess(), folder);
		service = talk.server.getTextDocumentService();
		talk.open(common);
		talk.open(library);
	}

	@Test
	void formattingFollowsTheProjectAndNotTheEditor() throws IOException {
		Path file = Files.writeString(folder.resolve("untidy.relay"), "budget B {\nrate 1 Mbit/s\n}\n");
		talk.open(file);
		assertEquals(List.of("\n  "), formatting(file));
		Files.writeString(folder.resolve("relaydesk.properties"), "format.indentation = tab\n");
		assertEquals(List.of("\n\t"), formatting(file));
	}

	@Test
	void templatesAreIndentedAsTheProjectWantsIt() throws IOException {
		Files.writeString(folder.resolve("relaydesk.properties"), "format.indentation = tab\n");
		Path file = Files.writeString(folder.resolve("new.relay"), "library L \"L\" {\n\t\n}\n");
		talk.open(file);
		CompletionItem site = Conversation.await(service.completion(new CompletionParams(talk.document(file), talk.after(file, "\t")))).getRight().getItems()
				.stream().filter(item -> "site …".equals(item.getLabel())).findFirst().orElseThrow();
		String text = site.getTextEdit().getLeft().getNewText();
		assertTrue(text.startsWith("site ${1:Main} {\n\t\tuplink ${2:Fiber} {\n\t\t\tdown "), text);
	}

	private List<String> formatting(Path file) {
		DocumentFormattingParams params = new DocumentFormattingParams(talk.document(file), new FormattingOptions(8, true));
		return Conversation.await(service.formatting(params)).stream().map(TextEdit::getNewText).toList();
	}

	@Test
	void aSyntaxErrorIsReportedOnceAndGoesAway() {
		talk.settle(library);
		int before = talk.publications(library).size();
		talk.change(library, LIBRARY.replace("site Main {", "site Main ("));
		talk.settle(library);
		assertTrue(talk.diagnostics(library).stream().anyMatch(d -> d.getCode().getLeft().equals("syntax")), talk.diagnostics(library)::toString);
		talk.change(library, LIBRARY);
		talk.settle(library);
		assertTrue(talk.diagnostics(library).stream().noneMatch(d -> d.getCode().getLeft().equals("syntax")));
		assertEquals(before + 2, talk.publications(library).size(), "only what differs is published");
	}

	@Test
	void hoverShowsKindTitleAndDocumentation() {
		String onReference = talk.hover(library, talk.before(library, "Calm"));
		assertEquals("**budget Calm**\n\nPatrons come first.", onReference);
		assertEquals("**library Kilton** — Kilton Public Library", talk.hover(library, talk.before(library, "Kilton")));
	}

	@Test
	void aKeywordIsOfferedOnlyWhereItMayStand() {
		Set<String> inBudget = labels(common, talk.before(common, "rate"));
		assertTrue(inBudget.containsAll(Set.of("rate", "burst", "at", "while")), inBudget::toString);
		assertFalse(inBudget.contains("library"), inBudget::toString);
	}

	@Test
	void namesOfOtherFilesAreOffered() {
		assertTrue(labels(library, talk.before(library, "Calm")).contains("Calm"));
	}

	@Test
	void knownWordsAreOfferedAsValues() {
		assertTrue(labels(library, talk.before(library, "middle")).containsAll(Set.of("middle", "exit", "bridge")));
		assertTrue(labels(common, talk.before(common, "Mbit/s")).containsAll(Set.of("Mbit/s", "KiB/s")));
	}

	/** After {@code memory 4} nobody wants Mbit/s. */
	@ParameterizedTest
	@CsvSource({ "host h { memory 4 , GiB, Mbit/s", "uplink u { transfer 20 , TB, Mbit/s", "uplink u { cost 40 , EUR, GB", "uplink u { down 100 , Mbit/s, GB" })
	void unitsFitWhatIsMeasured(String begun, String fitting, String unfitting) throws IOException {
		Path file = Files.writeString(folder.resolve("units.relay"), "library L \"L\" { site S { " + begun + " \n} } }\n");
		talk.open(file);
		Set<String> units = labels(file, talk.after(file, begun + " "));
		assertTrue(units.contains(fitting) && !units.contains(unfitting), units::toString);
	}

	@Test
	void namesAreOfferedWithTheWordsThatDeclareThem() {
		assertEquals("budget", proposals(library, talk.before(library, "Calm")).filter(item -> item.getLabel().equals("Calm")).findFirst().orElseThrow().getDetail());
	}

	@Test
	void templatesFitTheBlock() {
		Set<String> inHost = labels(library, talk.before(library, "relay KiltonRelay"));
		assertTrue(inHost.contains("relay …"), inHost::toString);
		assertFalse(inHost.contains("library …"), inHost::toString);
	}

	@Test
	void definitionAndReferencesCrossFiles() {
		List<? extends Location> definition = Conversation.await(service.definition(
				new DefinitionParams(talk.document(library), talk.before(library, "Calm")))).getLeft();
		assertEquals(List.of(Conversation.uri(common)), definition.stream().map(Location::getUri).toList());
		List<? extends Location> references = Conversation.await(service.references(
				new ReferenceParams(talk.document(common), talk.before(common, "Calm"), new ReferenceContext(false))));
		assertEquals(List.of(Conversation.uri(library)), references.stream().map(Location::getUri).toList());
	}

	@Test
	void renameReachesEveryFile() {
		WorkspaceEdit edit = Conversation.await(service.rename(new RenameParams(talk.document(library), talk.before(library, "Calm"), "Gentle")));
		assertEquals(Set.of(Conversation.uri(common), Conversation.uri(library)), edit.getChanges().keySet());
		assertEquals(talk.before(common, "Calm"), edit.getChanges().get(Conversation.uri(common)).getFirst().getRange().getStart());
	}

	@Test
	void symbolsFormATree() {
		DocumentSymbol root = Conversation.await(service.documentSymbol(new DocumentSymbolParams(talk.document(library)))).getFirst().getRight();
		assertEquals("Kilton", root.getName());
		assertEquals("Main", root.getChildren().getFirst().getName());
		assertEquals("KiltonRelay", root.getChildren().getFirst().getChildren().getFirst().getChildren().getFirst().getName());
		var found = Conversation.await(talk.server.getWorkspaceService().symbol(new WorkspaceSymbolParams("calm"))).getRight();
		assertEquals(List.of("Calm"), found.stream().map(symbol -> symbol.getName()).toList());
		assertEquals(List.of(SymbolKind.Number), found.stream().map(symbol -> symbol.getKind()).toList(), "as a budget in the outline");
	}

	@Test
	void occurrencesAreMarkedAndBlocksFold() {
		assertEquals(1, Conversation.await(service.documentHighlight(
				new DocumentHighlightParams(talk.document(common), talk.after(common, "budget Ca")))).size());
		List<FoldingRange> folds = Conversation.await(service.foldingRange(new FoldingRangeRequestParams(talk.document(library))));
		assertTrue(folds.stream().anyMatch(fold -> fold.getStartLine() == 0 && fold.getEndLine() == 9), folds::toString);
	}

	@Test
	void everyNameHasASemanticColour() {
		List<Integer> tokens = Conversation.await(service.semanticTokensFull(new SemanticTokensParams(talk.document(common)))).getData();
		assertTrue(tokens.size() >= 5 * 5, "names, numbers, units, actions: " + tokens);
	}

	@Test
	void thePeriodOfALimitIsColouredAsTheWordBeforeIt() throws IOException {
		Path file = Files.writeString(folder.resolve("period.relay"), "firewall F {\n  limit ssh to 10 per minute\n}\n");
		talk.open(file);
		List<Integer> tokens = Conversation.await(service.semanticTokensFull(new SemanticTokensParams(talk.document(file)))).getData();
		List<Integer> last = tokens.subList(tokens.size() - 5, tokens.size());
		assertEquals(List.of("minute".length(), 15), List.of(last.get(2), last.get(3)), "length, and the protocol's number of keywords: " + tokens);
	}

	private Set<String> labels(Path file, Position position) {
		return proposals(file, position).map(CompletionItem::getLabel).collect(Collectors.toSet());
	}

	private Stream<CompletionItem> proposals(Path file, Position position) {
		return Conversation.await(service.completion(new CompletionParams(talk.document(file), position))).getRight().getItems().stream();
	}
}
