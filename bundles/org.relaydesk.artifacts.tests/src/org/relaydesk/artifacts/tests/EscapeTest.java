// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.relaydesk.artifacts.Escape;
import org.relaydesk.artifacts.HostFolder;
import org.relaydesk.artifacts.PlainText;

class EscapeTest {

	@Test
	void eachFormatHasItsOwnEscape() {
		assertEquals("\"Library #1 \\\"old\\\" \\\\ b\"", Escape.quoted("Library #1 \"old\" \\ b"));
		assertEquals("&lt;script&gt;&amp;&quot;&#39;", Escape.html("<script>&\"'"));
		assertEquals("'$(reboot) it'\\''s'", Escape.shell("$(reboot) it's"));
		assertEquals("/etc/tor/torrc", Escape.shell("/etc/tor/torrc"));
		assertEquals("''", Escape.shell(""));
		assertEquals("\\[a\\](b) \\*c\\* &lt;i>", Escape.markdown("[a](b) *c* <i>"));
		assertEquals("\\# no heading", Escape.markdown("# no heading"));
		assertEquals("1\\. no list", Escape.markdown("1. no list"));
		assertEquals("2015-09-16 (a date)", Escape.markdown("2015-09-16 (a date)"));
		assertEquals("100%% sure", Escape.systemd("100% sure"));
	}

	@Test
	void allEscapesStayOnOneLine() {
		String hostile = "a\r\nb\u2028c";
		assertEquals("\"a  b c\"", Escape.quoted(hostile));
		assertEquals("a  b c", Escape.html(hostile));
		assertEquals("'a  b c'", Escape.shell(hostile));
		assertEquals("a  b c", Escape.markdown(hostile));
		assertEquals("a  b c", Escape.systemd(hostile));
	}

	@Test
	void plainTextKeepsWhatPeopleWrite() {
		assertEquals("Bücherei 圖書館 \u06A9\u200C\u06CC 📚", PlainText.of("Bücherei 圖書館 \u06A9\u200C\u06CC 📚"));
		assertEquals("\uFFFD\uFFFD", PlainText.of("\u0000\u2066"));
		assertEquals("\uFFFD", PlainText.of("\uD800"));
		assertTrue(PlainText.isPlain("Kilton"));
	}

	@Test
	void anyNameIsOneSafePartOfAPath() {
		assertEquals("basement", HostFolder.part("basement"));
		assertTrue(HostFolder.part("../../etc/passwd").matches("[A-Za-z0-9_-]+"));
		assertTrue(HostFolder.part("x".repeat(10_000)).length() < 80);
		assertNotEquals(HostFolder.part("a b"), HostFolder.part("a_b"));
		assertNotEquals(HostFolder.part("a/b"), HostFolder.part("a b"));
	}
}
