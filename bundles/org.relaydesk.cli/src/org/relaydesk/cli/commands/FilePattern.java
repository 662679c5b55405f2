// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern of {@code %include} as tor 0.4.9.11 expands it (glob(7)): {@code *}, {@code ?} and {@code [a-z]} in every part of a path, {@code \} before
 * one of them takes it literally, and names that begin with a dot fit only a part that does.
 */
final class FilePattern {

	private static final Pattern TOKEN = Pattern.compile("\\\\(.)|\\[([!^]?)(\\]?[^\\]]*)\\]|(.)");

	private FilePattern() {
	}

	/** Whether tor takes this for a pattern, and not for the name of one file or folder. */
	static boolean isPattern(String path) {
		return Pattern.compile("(?<!\\\\)[*?]").matcher(path).find();
	}

	/**
	 * What fits, sorted.
	 *
	 * @param start where a relative pattern begins
	 * @param pattern with {@code /} between its parts
	 */
	static List<Path> expand(Path start, String pattern) throws IOException {
		List<Path> found = List.of(pattern.startsWith("/") ? start.getRoot() : start);
		for (String part : pattern.split("/+")) {
			if (isPattern(part) && !found.stream().allMatch(Files::isDirectory)) {
				return List.of(); // where a file stands in place of a folder, tor gives up wholly
			}
			List<Path> next = new ArrayList<>();
			for (Path folder : found) {
				next.addAll(isPattern(part) ? fitting(folder, part) : List.of(folder.resolve(part)));
			}
			found = next.stream().filter(Files::exists).toList();
		}
		return found.stream().sorted().toList();
	}

	private static List<Path> fitting(Path folder, String part) throws IOException {
		Pattern names = Pattern.compile(TOKEN.matcher(part).replaceAll(token -> Matcher.quoteReplacement(expression(token))));
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.filter(entry -> fits(names, entry.getFileName().toString(), part.startsWith("."))).toList();
		}
	}

	private static boolean fits(Pattern names, String name, boolean hidden) {
		return names.matcher(name).matches() && (hidden || !name.startsWith("."));
	}

	private static String expression(MatchResult token) {
		if (token.group(1) != null) {
			return Pattern.quote(token.group(1));
		}
		if (token.group(3) != null) {
			return "[" + (token.group(2).isEmpty() ? "" : "^") + token.group(3).replaceAll("[\\[\\]\\\\&]", "\\\\$0") + "]";
		}
		return switch (token.group(4)) {
			case "*" -> ".*";
			case "?" -> ".";
			default -> Pattern.quote(token.group(4));
		};
	}
}
