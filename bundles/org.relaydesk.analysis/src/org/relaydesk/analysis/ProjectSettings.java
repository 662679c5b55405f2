// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relaydesk.model.Origin;

/**
 * What a project decides about findings, in {@code relaydesk.properties} in its folder: lines such as {@code severity.lan.reachable = error};
 * {@code #} begins a comment. The severity is {@code error}, {@code warning} or {@code hint}.
 */
public record ProjectSettings(Map<FindingCode, Severity> severities) {

	/** The file's name. */
	public static final String FILE = "relaydesk.properties";

	private static final Pattern LINE = Pattern.compile("\\s*(?<key>[^\\s=]+)\\s*=\\s*(?<value>.*?)\\s*");
	private static final String PREFIX = "severity.";

	/** Of a project that decides nothing. */
	public static final ProjectSettings NONE = new ProjectSettings(Map.of());

	/** Settings, and what is wrong with the file. */
	public record Reading(ProjectSettings settings, List<Finding> findings) {
	}

	public ProjectSettings {
		severities = Map.copyOf(severities);
	}

	/** The findings with the severities that the project wants. */
	public List<Finding> apply(List<Finding> findings) {
		return findings.stream().map(finding -> finding.withSeverity(severity(finding))).toList();
	}

	private Severity severity(Finding finding) {
		return severities.getOrDefault(finding.code(), finding.severity());
	}

	/** Reads the text of the file. */
	public static Reading parse(String text) {
		Map<FindingCode, Severity> severities = new EnumMap<>(FindingCode.class);
		List<Finding> findings = new ArrayList<>();
		int number = 0;
		for (String line : text.lines().toList()) {
			number++;
			if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
				readLine(number, line, severities).ifPresent(findings::add);
			}
		}
		return new Reading(new ProjectSettings(severities), List.copyOf(findings));
	}

	/** The text of a file, changed so that it says these settings; comments and whatever is not a severity stay. */
	public String in(String text) {
		StringBuilder changed = new StringBuilder();
		Set<FindingCode> written = EnumSet.noneOf(FindingCode.class);
		for (String line : text.lines().toList()) {
			Optional<FindingCode> code = codeOf(line);
			if (code.isEmpty()) {
				changed.append(line).append('\n');
			} else if (severities.containsKey(code.get()) && written.add(code.get())) {
				changed.append(line(code.get()));
			}
		}
		new TreeMap<>(severities).keySet().stream().filter(written::add).forEach(code -> changed.append(line(code)));
		return changed.toString();
	}

	private String line(FindingCode code) {
		return PREFIX + code.id() + " = " + severities.get(code) + "\n";
	}

	/** The finding that a line decides about. */
	private static Optional<FindingCode> codeOf(String line) {
		Matcher matcher = LINE.matcher(line);
		boolean severity = !line.stripLeading().startsWith("#") && matcher.matches() && matcher.group("key").startsWith(PREFIX);
		return severity ? FindingCode.of(matcher.group("key").substring(PREFIX.length())) : Optional.empty();
	}

	/** Understands a line, or says what is wrong with it. */
	private static Optional<Finding> readLine(int number, String line, Map<FindingCode, Severity> severities) {
		Matcher matcher = LINE.matcher(line);
		if (!matcher.matches() || !matcher.group("key").startsWith(PREFIX)) {
			return Optional.of(finding(number, 0, line.length(), "write `severity.CODE = error`, `warning` or `hint`"));
		}
		String name = matcher.group("key").substring(PREFIX.length());
		int start = matcher.start("key") + PREFIX.length();
		Optional<FindingCode> code = FindingCode.of(name);
		Optional<Severity> severity = Arrays.stream(Severity.values()).filter(s -> s.toString().equals(matcher.group("value"))).findFirst();
		if (code.isEmpty()) {
			return Optional.of(finding(number, start, matcher.end("key"), "there is no finding `" + name + "`: `relaydesk explain` lists them"));
		}
		if (code.get().hasFixedSeverity()) {
			return Optional.of(finding(number, start, matcher.end("key"), "`" + name + "` is always an error: remove this line"));
		}
		if (severity.isEmpty()) {
			return Optional.of(finding(number, matcher.start("value"), matcher.end("value"), "a severity is `error`, `warning` or `hint`"));
		}
		severities.put(code.get(), severity.get());
		return Optional.empty();
	}

	private static Finding finding(int line, int start, int end, String message) {
		return Finding.of(FindingCode.VALUE_TEXT, new Origin(FILE, line, start + 1, line, end + 1), message);
	}
}
