// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.hostile.tests;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.relaydesk.testing.MarkdownText;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** What a program makes of a file besides its texts. */
final class Skeleton {

	private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z!][a-zA-Z0-9]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>");
	private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-zA-Z-]+)=");

	private Skeleton() {
	}

	/** Of every file, by its path. */
	static Map<String, String> ofAll(Map<String, String> files) {
		Map<String, String> all = new TreeMap<>();
		files.forEach((path, text) -> all.put(path, of(path, text)));
		return all;
	}

	private static String of(String path, String text) {
		return switch (path.substring(path.lastIndexOf('.') + 1)) {
			case "html", "svg" -> TAG.matcher(text).results().map(Skeleton::tag).collect(Collectors.joining("\n"));
			case "json" -> structure(JsonParser.parseString(text));
			case "md" -> String.join("\n", MarkdownText.of(text).kinds());
			default -> text.lines().map(Skeleton::directive).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
		};
	}

	private static String tag(MatchResult tag) {
		return tag.group(1) + ATTRIBUTE.matcher(tag.group(2).replaceAll("\"[^\"]*\"|'[^']*'", "")).results().map(a -> " " + a.group(1)).collect(Collectors.joining());
	}

	/** The names in an object, and how many elements an array has. */
	private static String structure(JsonElement json) {
		if (json.isJsonObject()) {
			return json.getAsJsonObject().entrySet().stream().map(e -> e.getKey() + ":" + structure(e.getValue())).collect(Collectors.joining(",", "{", "}"));
		}
		return json.isJsonArray() ? json.getAsJsonArray().asList().stream().map(Skeleton::structure).collect(Collectors.joining(",", "[", "]")) : "";
	}

	/** A line without its comment and its texts: what stands between quotes, and behind the name of an option that takes text. */
	private static String directive(String line) {
		String bare = line.strip();
		if (bare.startsWith("#") || bare.startsWith("//")) {
			return "";
		}
		return bare.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "\"\"").replaceAll("'[^']*'", "\"\"").replaceAll("\\s+#.*", "").replaceFirst("^(ContactInfo|Description=)\\s*.*", "$1");
	}
}
