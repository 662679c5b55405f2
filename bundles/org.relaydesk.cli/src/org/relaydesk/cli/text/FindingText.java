// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.Severity;
import org.relaydesk.lang.SourceText;
import org.relaydesk.model.Origin;

/**
 * Findings as a compiler prints them: {@code kilton.relay:41:9: error: exit-policy.assertion-failed: …}, other places that take part as notes,
 * and on a terminal the line of the model with the word underlined.
 */
public final class FindingText {

	private static final int TAB = 4;

	private final Style style;
	private final Map<String, List<String>> lines = new HashMap<>();
	private final Map<String, String> texts;

	public FindingText(Style style, List<SourceText> texts) {
		this.style = style;
		this.texts = texts.stream().collect(Collectors.toMap(SourceText::path, SourceText::content));
	}

	/** Lines, each with its end. */
	public String of(Finding finding) {
		StringBuilder text = new StringBuilder();
		String severity = style.severity(finding.severity(), finding.severity() + ":");
		text.append(place(finding.origin())).append(severity).append(' ').append(finding.code().id()).append(": ")
				.append(style.bold(SafeText.of(finding.message()))).append('\n');
		excerpt(text, finding.origin(), finding.severity());
		for (Finding.Related related : finding.related()) {
			text.append(place(related.origin())).append("note: ").append(SafeText.of(related.message())).append('\n');
			excerpt(text, related.origin(), Severity.HINT);
		}
		return text.toString();
	}

	/** What concerns the project as a whole has no file. */
	private String place(Origin origin) {
		return origin.file().isEmpty() ? "" : style.bold(SafeText.line(origin.toString()) + ":") + " ";
	}

	private void excerpt(StringBuilder text, Origin origin, Severity severity) {
		List<String> file = lines.computeIfAbsent(origin.file(), path -> texts.getOrDefault(path, "").lines().toList());
		if (!style.terminal() || origin.line() > file.size()) {
			return;
		}
		String line = file.get(origin.line() - 1);
		int start = Math.min(origin.column() - 1, line.length());
		int end = origin.endLine() == origin.line() ? Math.clamp(origin.endColumn() - 1, start, line.length()) : line.length();
		int before = DisplayWidth.of(expanded(line.substring(0, start)));
		int width = Math.max(1, DisplayWidth.of(expanded(line.substring(start, end))));
		String margin = String.format(Locale.ROOT, "%5d | ", origin.line());
		text.append(style.faint(margin)).append(expanded(line)).append('\n');
		text.append(style.faint("      | ")).append(" ".repeat(before));
		text.append(style.severity(severity, "^" + "~".repeat(width - 1))).append('\n');
	}

	private static String expanded(String text) {
		return SafeText.of(text.replace("\t", " ".repeat(TAB)));
	}
}
