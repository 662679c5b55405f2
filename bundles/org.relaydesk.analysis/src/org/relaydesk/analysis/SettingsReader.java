// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relaydesk.model.Origin;

/** Reads {@code relaydesk.properties}, once: understands each line, or says what is wrong with it. */
final class SettingsReader {

	static final String SEVERITY = "severity.";
	static final String INDENTATION = "format.indentation";
	static final String COLUMNS = "format.columns";
	static final String TAB = "tab";
	static final String YES = "yes";
	static final String NO = "no";

	private static final Pattern LINE = Pattern.compile("\\s*(?<key>[^\\s=]+)\\s*=\\s*(?<value>.*?)\\s*");

	private final Map<FindingCode, Severity> severities = new EnumMap<>(FindingCode.class);
	private final List<Finding> findings = new ArrayList<>();
	private String indentation = FormatStyle.DEFAULT.indentation();
	private boolean columns = FormatStyle.DEFAULT.columns();
	private int number;

	ProjectSettings.Reading read(String text) {
		for (String line : text.lines().toList()) {
			number++;
			if (!line.isBlank() && !isComment(line)) {
				read(line, LINE.matcher(line));
			}
		}
		return new ProjectSettings.Reading(new ProjectSettings(severities, new FormatStyle(indentation, columns)), List.copyOf(findings));
	}

	/** What a line decides about; empty if it decides nothing. */
	static String key(String line) {
		Matcher matcher = LINE.matcher(line);
		return !isComment(line) && matcher.matches() ? matcher.group("key") : "";
	}

	/** Whether there is such a key. */
	static boolean isKnown(String key) {
		return key.equals(INDENTATION) || key.equals(COLUMNS) || key.startsWith(SEVERITY) && FindingCode.of(key.substring(SEVERITY.length())).isPresent();
	}

	private static boolean isComment(String line) {
		return line.stripLeading().startsWith("#");
	}

	private void read(String line, Matcher matcher) {
		String key = matcher.matches() ? matcher.group("key") : "";
		if (key.equals(INDENTATION)) {
			readIndentation(matcher);
		} else if (key.equals(COLUMNS)) {
			readColumns(matcher);
		} else if (key.startsWith(SEVERITY)) {
			readSeverity(matcher, key.substring(SEVERITY.length()));
		} else {
			report(0, line.length(), FindingTexts.text("settings.line"));
		}
	}

	private void readIndentation(Matcher line) {
		String value = line.group("value");
		if (value.equals(TAB)) {
			indentation = "\t";
		} else if (value.matches("[1-" + FormatStyle.WIDEST + "]")) {
			indentation = " ".repeat(Integer.parseInt(value));
		} else {
			report(line.start("value"), line.end("value"), FindingTexts.text("settings.indentation", FormatStyle.WIDEST));
		}
	}

	private void readColumns(Matcher line) {
		String value = line.group("value");
		if (value.equals(YES) || value.equals(NO)) {
			columns = value.equals(YES);
		} else {
			report(line.start("value"), line.end("value"), FindingTexts.text("settings.columns"));
		}
	}

	private void readSeverity(Matcher line, String name) {
		int start = line.start("key") + SEVERITY.length();
		Optional<FindingCode> code = FindingCode.of(name);
		Optional<Severity> severity = Arrays.stream(Severity.values()).filter(s -> s.toString().equals(line.group("value"))).findFirst();
		if (code.isEmpty()) {
			report(start, line.end("key"), FindingTexts.text("settings.finding", name));
		} else if (code.get().hasFixedSeverity()) {
			report(start, line.end("key"), FindingTexts.text("settings.always-error", name));
		} else if (severity.isEmpty()) {
			report(line.start("value"), line.end("value"), FindingTexts.text("settings.severity"));
		} else {
			severities.put(code.get(), severity.get());
		}
	}

	private void report(int start, int end, Message message) {
		findings.add(Finding.of(FindingCode.VALUE_TEXT, new Origin(ProjectSettings.FILE, number, start + 1, number, end + 1), message));
	}
}
