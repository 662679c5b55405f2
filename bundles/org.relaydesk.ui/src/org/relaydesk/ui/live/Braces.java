// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Reads a text of the language up to a line, for its braces alone; it need not parse. */
final class Braces {

	private final String text;
	private final int wanted;
	private final Deque<Integer> open = new ArrayDeque<>();
	private final Set<Integer> around = new HashSet<>();
	private int at;
	private int line = 1;

	private Braces(String text, int wanted) {
		this.text = text;
		this.wanted = wanted;
	}

	/** The lines on which the blocks begin that line {@code wanted} is part of, their first and last lines included; lines count from 1. */
	static Set<Integer> around(String text, int wanted) {
		Braces braces = new Braces(text, wanted);
		braces.read();
		return Set.copyOf(braces.around);
	}

	private void read() {
		while (at < text.length() && line < wanted) {
			next();
		}
		around.addAll(open);
		while (at < text.length() && line == wanted) {
			next();
			around.addAll(open);
		}
	}

	private void next() {
		char c = text.charAt(at++);
		switch (c) {
			case '\n' -> line++;
			case '{' -> open.push(line);
			case '}' -> open.poll();
			case '"' -> skipString();
			case '/' -> skipComment();
			default -> {
			}
		}
	}

	/** A string ends with its line at the latest. */
	private void skipString() {
		while (at < text.length() && text.charAt(at) != '\n') {
			char c = text.charAt(at++);
			if (c == '"') {
				return;
			}
			if (c == '\\' && at < text.length() && text.charAt(at) != '\n') {
				at++;
			}
		}
	}

	private void skipComment() {
		if (text.startsWith("/", at)) {
			int end = text.indexOf('\n', at);
			at = end < 0 ? text.length() : end;
		} else if (text.startsWith("*", at)) {
			int end = text.indexOf("*/", at + 1);
			int next = end < 0 ? text.length() : end + 2;
			line += (int) text.substring(at, next).chars().filter(c -> c == '\n').count();
			at = next;
		}
	}
}
