// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Severity;
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

	static Reading read(Path folder) throws FileProblem {
		Path file = folder.resolve(FILE);
		if (!Files.exists(file)) {
			return new Reading(new ProjectSettings(Map.of()), List.of());
		}
		DecodedFile decoded = DecodedFile.read(file, FILE);
		Map<FindingCode, Severity> severities = new EnumMap<>(FindingCode.class);
		List<Finding> findings = new ArrayList<>();
		decoded.finding().ifPresent(findings::add);
		int number = 0;
		for (String line : decoded.text().lines().toList()) {
			number++;
			if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
				readLine(number, line, severities).ifPresent(findings::add);
			}
		}
		return new Reading(new ProjectSettings(severities), List.copyOf(findings));
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
