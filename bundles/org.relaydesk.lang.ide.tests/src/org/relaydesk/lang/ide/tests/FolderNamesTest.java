// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relaydesk.lang.ide.server.LanguageServers;
import org.relaydesk.lang.ide.server.RelayLanguageServer;

/** Folders and files may have any name: what is said about them comes back under the URI that the client gave. */
class FolderNamesTest {

	private static final String BROKEN = "budget Gentle {\n  rate nothing\n}\n";

	@TempDir
	Path parent;

	@ParameterizedTest
	@ValueSource(strings = { "plain", "two words", "mi biblioteca ñ", "100% #1 [new] + ~", "図書館" })
	void findingsComeBack(String name) throws IOException {
		Path folder = Files.createDirectories(parent.resolve(name));
		Path file = Files.writeString(folder.resolve(name + ".relay"), BROKEN);
		RelayLanguageServer server = LanguageServers.inProcess();
		Conversation talk = Conversation.inProcess(server, folder);
		talk.open(file);
		talk.settle(file);
		assertTrue(server.folders().of(Conversation.uri(folder)).isPresent(), "the folder's model");
		assertEquals(1, talk.diagnostics(file).size(), () -> talk.diagnostics(file).toString());
		talk.change(file, "");
		talk.settle(file);
		assertEquals(List.of(), talk.diagnostics(file));
	}
}
