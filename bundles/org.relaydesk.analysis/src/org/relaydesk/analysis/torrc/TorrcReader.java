// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import java.util.ArrayList;
import java.util.List;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.FindingTexts;

/**
 * Splits a torrc into options exactly as tor does (confline.c): comments, quoted values with C escapes, continuation lines with comments
 * between them, the prefixes {@code +} and {@code /}. What the keys mean is not its matter.
 */
public final class TorrcReader {

	private final TorrcText source;
	private final String text;
	private final List<TorrcLine> lines = new ArrayList<>();
	private int at;

	private TorrcReader(TorrcText source) {
		this.source = source;
		this.text = source.text();
	}

	/**
	 * The lines of a torrc.
	 *
	 * @param findings what tor would refuse: then the lines end before it
	 */
	public record Result(List<TorrcLine> lines, List<Finding> findings) {
	}

	public static Result read(TorrcText source) {
		TorrcReader reader = new TorrcReader(source);
		try {
			reader.readAll();
			return new Result(List.copyOf(reader.lines), List.of());
		} catch (BrokenTorrc broken) {
			return new Result(List.copyOf(reader.lines), List.of(Finding.of(FindingCode.SYNTAX, source.origin(broken.from, broken.to),
					broken.reason)));
		}
	}

	/** What tor takes for a blank. */
	static boolean isSpace(char c) {
		return c == ' ' || c >= '\t' && c <= '\r';
	}

	private void readAll() throws BrokenTorrc {
		if (text.startsWith("\uFEFF")) {
			throw new BrokenTorrc(FindingTexts.text("syntax.byte-order-mark"), 0, 1);
		}
		skipToKey();
		while (at < text.length()) {
			int start = at;
			while (at < text.length() && !isSpace(here()) && here() != '#' && !isContinuation()) {
				at++;
			}
			String key = text.substring(start, at);
			int keyEnd = at;
			while (at < text.length() && (here() == ' ' || here() == '\t')) {
				at++;
			}
			ValueBuilder value = new ValueBuilder();
			if (at < text.length() && here() == '"') {
				at = QuotedValue.read(source, at, value);
			} else {
				readPlain(value);
			}
			add(key, start, keyEnd, value);
			skipToKey();
		}
	}

	private void add(String key, int start, int end, ValueBuilder value) {
		boolean prefixed = key.startsWith("+") || key.startsWith("/");
		String prefix = prefixed ? key.substring(0, 1) : "";
		boolean clears = prefix.equals("/");
		lines.add(new TorrcLine(prefix, key.substring(prefix.length()), clears ? "" : value.text(), source.origin(start, end),
				new TorrcLine.Places(source, clears ? List.of() : value.offsets())));
	}

	/** Once a line is continued, a comment ends with its line and the value goes on in the next. */
	private void readPlain(ValueBuilder value) {
		boolean continued = false;
		while (at < text.length() && here() != '\n' && (here() != '#' || continued)) {
			if (isContinuation()) {
				continued = true;
				at += 2;
			} else if (here() == '#') {
				skipLine();
				at = Math.min(at + 1, text.length());
			} else {
				value.add(here(), at);
				at++;
			}
		}
		value.trimEnd();
	}

	private boolean isContinuation() {
		return here() == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
	}

	private char here() {
		return text.charAt(at);
	}

	private void skipToKey() {
		while (at < text.length() && (isSpace(here()) || here() == '#')) {
			if (here() == '#') {
				skipLine();
			} else {
				at++;
			}
		}
	}

	private void skipLine() {
		while (at < text.length() && here() != '\n') {
			at++;
		}
	}
}
