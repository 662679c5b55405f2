// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.lang.ide.server.LanguageServers;
import org.relaydesk.testing.EnglishLeft;

/** Whatever else the server says is Spanish, too, for a client that speaks it: hovers, lenses, fixes, templates, refusals. */
class SpanishServicesTest {

	@TempDir
	Path folder;
	private Path common;
	private Path library;
	private Conversation talk;
	private TextDocumentService service;

	@BeforeEach
	void talkAboutKilton() {
		Kilton.copyTo(folder);
		common = folder.resolve("common.relay");
		library = folder.resolve("kilton.relay");
		talk = Conversation.inLanguage("es", LanguageServers.inProcess(), folder);
		talk.open(common);
		talk.open(library);
		talk.settle(library);
		service = talk.server.getTextDocumentService();
	}

	@Test
	void hovers() {
		String card = hover(common, "PatronsFirst");
		assertTrue(card.endsWith("20 Mbit/s (ráfaga 30 Mbit/s), 5 Mbit/s (ráfaga 8 Mbit/s) en horas de apertura; 20 %, 5 % en horas de apertura de la línea Fiber"),
				card);
		assertTrue(hover(library, "KiltonLibrary {").contains("en pausa: conserva sus claves"), hover(library, "KiltonLibrary {"));
		assertTrue(hover(common, "WebAndChat").endsWith("- Usado por KiltonLibrary"), hover(common, "WebAndChat"));
	}

	@Test
	void optionsOfTor() {
		talk.change(library, talk.texts.get(Conversation.uri(library)).replace("budget PatronsFirst", "budget PatronsFirst\n torrc { NumCPUs 1 }"));
		String card = hover(library, "NumCPUs");
		assertTrue(card.startsWith("**NumCPUs** — ") && card.contains(", por omisión ") && card.endsWith("Se puede fijar aquí."), card);
		assertEquals(List.of(), EnglishLeft.in(card));
	}

	@Test
	void lenses() {
		String said = Conversation.await(service.codeLens(new CodeLensParams(talk.document(common)))).toString();
		assertTrue(said.contains("en la línea Fiber: 20 Mbit/s son 20 %, 5 % en horas de apertura"), said);
	}

	@Test
	void templates() {
		String said = Conversation.await(service.completion(new CompletionParams(talk.document(common), talk.before(common, "budget")))).getRight().toString();
		assertTrue(said.contains("Cuánto de una línea puede usar un repetidor"), said);
	}

	@Test
	void fixes() {
		talk.change(library, talk.texts.get(Conversation.uri(library)).replaceFirst("  approves exits by [^\n]*\n", ""));
		talk.settle(library);
		Diagnostic found = talk.diagnostics(library).stream().filter(d -> "governance.approval-missing".equals(d.getCode().getLeft())).findFirst().orElseThrow();
		CodeActionParams params = new CodeActionParams(talk.document(library), found.getRange(), new CodeActionContext(List.of(found)));
		String fix = Conversation.await(service.codeAction(params)).getFirst().getRight().toString();
		assertTrue(fix.contains("Anotar la votación sobre 'exits' (faltan la fecha y el acta)"), fix);
		assertTrue(fix.contains("Junta directiva"), fix);
	}

	@Test
	void refusals() {
		CompletableFuture<WorkspaceEdit> renamed = service.rename(new RenameParams(talk.document(common), talk.before(common, "PatronsFirst"), "no name"));
		ExecutionException refusal = assertThrows(ExecutionException.class, () -> renamed.get(Conversation.SECONDS, TimeUnit.SECONDS));
		assertEquals("'no name' no puede ser un nombre. Un nombre empieza por una letra; pueden seguir letras, cifras, _ y -.", refusal.getCause().getMessage());
	}

	private String hover(Path file, String word) {
		return talk.hover(file, talk.before(file, word));
	}
}
