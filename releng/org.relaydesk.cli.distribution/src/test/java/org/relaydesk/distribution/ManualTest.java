// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relaydesk.distribution.Installation.Run;

/** The manual page and the completion script that the distribution brings along, as man and bash take them. */
@Tag("judge")
class ManualTest {
	/** What bash does when somebody presses the tab key after the words $2… with the script $1. */
	private static final String PRESS_TAB = """
			compopt() { :; }
			source "$1"; shift
			COMP_WORDS=(relaydesk "$@"); COMP_CWORD=$#; COMP_LINE="relaydesk $*"; COMP_POINT=${#COMP_LINE}
			function=$(complete -p relaydesk); function=${function#*-F }
			"${function%% *}" relaydesk "${!#}" "${COMP_WORDS[$#-1]}"
			echo "${COMPREPLY[@]}"
			""";

	@TempDir
	Path user;
	private Installation relaydesk;

	@BeforeEach
	void install() {
		relaydesk = Installation.assembled(user);
	}

	@Test
	void theManualIsOfThisVersionAndManHasNothingToSay() throws Exception {
		Path page = relaydesk.folder().resolve("share/man/man1/relaydesk.1");
		assertEquals(relaydesk.run("manual").out(), Files.readString(page));
		assertEquals("", warnings(page));
		String text = Programs.run(user, List.of("man", "-l", page.toString())).out();
		for (String line : List.of("relaydesk policy show", "--format text|json|sarif", "RELAYDESK_PLUGINS", "64     wrong usage", "relaydesk.properties")) {
			assertTrue(text.contains(line), line);
		}
		Path broken = Files.writeString(user.resolve("broken.1"), ".TH A 1\n.XX\n.SH NAME\na \\- \\[nonsense]\n");
		assertFalse(warnings(broken).isEmpty());
	}

	private String warnings(Path page) throws Exception {
		return Programs.run(user, List.of("man", "-l", "--warnings=w", page.toString())).err();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"gene                       | generate generators",
			"policy ''                  | show test diff why",
			"check --f                  | --format",
			"check --format ''          | text json sarif",
			"check --format s           | sarif",
			"explain governance.a       | governance.approval-late governance.approval-missing",
			"new there --example v      | valley",
			"policy show --torrc fi     | file.torrc",
			"check pr                   | project",
			"generate project -o pr     | project" })
	void bashCompletes(String line, String completed) throws Exception {
		Files.createDirectories(user.resolve("project"));
		Files.createFile(user.resolve("file.torrc"));
		Path script = relaydesk.folder().resolve("share/bash-completion/completions/relaydesk");
		List<String> command = new ArrayList<>(List.of("bash", "-c", PRESS_TAB, "bash", script.toString()));
		for (String word : line.split(" +")) {
			command.add(word.equals("''") ? "" : word);
		}
		assertEquals(new Run(0, completed + "\n", ""), Programs.run(user, command));
	}

	@Test
	void theScriptIsOfThisVersion() throws Exception {
		assertEquals(relaydesk.run("completion").out(), Files.readString(relaydesk.folder().resolve("share/bash-completion/completions/relaydesk")));
	}
}
