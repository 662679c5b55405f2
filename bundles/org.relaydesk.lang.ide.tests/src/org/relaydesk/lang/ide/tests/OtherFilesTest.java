// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.lang.ide.server.LanguageServers;
import org.relaydesk.lang.ide.server.RelayLanguageServer;

/** What is said about a file follows the files around it as they come, change and go, even if nothing linked the two before. */
class OtherFilesTest {

	private static final String USER = "template T {\n  budget Gentle\n}\nbudget Own {\n  rate 1 Mbit/s\n}\n";

	@TempDir
	Path folder;
	private final RelayLanguageServer server = LanguageServers.inProcess();
	private Path user;
	private Path other;
	private Conversation talk;

	@BeforeEach
	void aFileThatUsesANameOfAnother() throws IOException {
		user = Files.writeString(folder.resolve("user.relay"), USER);
		other = folder.resolve("another.relay");
		talk = Conversation.inProcess(server, folder);
	}

	@Test
	void aNameIsFoundOnceANewFileDeclaresItAndLostWithTheFile() throws IOException {
		assertEquals(List.of("there is no budget `Gentle`."), messages("name.unresolved"));
		write(FileChangeType.Created, "budget Gentle {\n  rate 1 Mbit/s\n}\n");
		assertEquals(List.of(), messages("name.unresolved"));
		Files.delete(other);
		tell(other, FileChangeType.Deleted);
		assertEquals(List.of("there is no budget `Gentle`."), messages("name.unresolved"));
	}

	@Test
	void aNameThatANewFileDeclaresFirstIsADuplicate() throws IOException {
		write(FileChangeType.Created, "budget own {\n  rate 1 Mbit/s\n}\n");
		assertEquals(List.of("there is a budget `own` already (another.relay:1), which counts as the same name: give this one another name"),
				messages("name.duplicate"));
		write(FileChangeType.Changed, "budget another {\n  rate 1 Mbit/s\n}\n");
		assertEquals(List.of(), messages("name.duplicate"));
	}

	@Test
	void theNearestNameIsOfferedAsSoonAsItIsThere() throws IOException {
		write(FileChangeType.Created, "budget Gentler {\n  rate 1 Mbit/s\n}\n");
		assertEquals(List.of("there is no budget `Gentle`. Did you mean `Gentler`?"), messages("name.unresolved"));
		write(FileChangeType.Changed, "budget Quite {\n  rate 1 Mbit/s\n}\n");
		assertEquals(List.of("there is no budget `Gentle`."), messages("name.unresolved"));
	}

	@Test
	void settingsHoldAtOnceThoughEveryFileIsOpenInAnEditor() throws IOException {
		talk.open(user, "rollout R {\n}\nbudget Own {\n  rate 1 Mbit/s\n}\n");
		talk.settle(user);
		assertEquals(List.of(DiagnosticSeverity.Information), severities("budget.unused"));
		Path settings = Files.writeString(folder.resolve("relaydesk.properties"), "severity.budget.unused = error\n");
		tell(settings, FileChangeType.Created);
		assertEquals(List.of(DiagnosticSeverity.Error), severities("budget.unused"));
		Files.delete(settings);
		tell(settings, FileChangeType.Deleted);
		assertEquals(List.of(DiagnosticSeverity.Information), severities("budget.unused"));
	}

	private void write(FileChangeType type, String text) throws IOException {
		Files.writeString(other, text);
		tell(other, type);
	}

	private void tell(Path file, FileChangeType type) {
		server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(Conversation.uri(file), type))));
		talk.settle(user);
	}

	private List<String> messages(String code) {
		return diagnostics(code).map(OtherFilesTest::text).toList();
	}

	private List<DiagnosticSeverity> severities(String code) {
		return diagnostics(code).map(Diagnostic::getSeverity).toList();
	}

	private Stream<Diagnostic> diagnostics(String code) {
		return talk.diagnostics(user).stream().filter(diagnostic -> code.equals(diagnostic.getCode().getLeft()));
	}

	private static String text(Diagnostic diagnostic) {
		return diagnostic.getMessage().getLeft();
	}
}
