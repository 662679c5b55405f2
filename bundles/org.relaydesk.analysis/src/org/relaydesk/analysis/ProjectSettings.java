// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a project decides, in {@code relaydesk.properties} in its folder, for the batch tool and for all editors: lines such as
 * {@code severity.lan.reachable = error}, {@code format.indentation = 4} or {@code tab}, {@code format.columns = no}; {@code #} begins a comment.
 *
 * @param severities those that differ from the usual ones
 * @param format how files are laid out
 */
public record ProjectSettings(Map<FindingCode, Severity> severities, FormatStyle format) {

	/** The file's name. */
	public static final String FILE = "relaydesk.properties";

	/** Of a project that decides nothing. */
	public static final ProjectSettings NONE = new ProjectSettings(Map.of(), FormatStyle.DEFAULT);

	/** Settings, and what is wrong with the file. */
	public record Reading(ProjectSettings settings, List<Finding> findings) {
	}

	public ProjectSettings {
		severities = Map.copyOf(severities);
	}

	/** The same, but for the severities. */
	public ProjectSettings withSeverities(Map<FindingCode, Severity> others) {
		return new ProjectSettings(others, format);
	}

	/** The same, but for the layout of files. */
	public ProjectSettings withFormat(FormatStyle other) {
		return new ProjectSettings(severities, other);
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
		return new SettingsReader().read(text);
	}

	/** The text of a file, changed so that it says these settings; comments and whatever else stands in it stay. */
	public String in(String text) {
		Map<String, String> decided = decisions();
		Set<String> written = new HashSet<>();
		StringBuilder changed = new StringBuilder();
		for (String line : text.lines().toList()) {
			String key = SettingsReader.key(line);
			if (!SettingsReader.isKnown(key)) {
				changed.append(line).append('\n');
			} else if (decided.containsKey(key) && written.add(key)) {
				changed.append(line(key, decided.get(key)));
			}
		}
		decided.keySet().stream().filter(written::add).forEach(key -> changed.append(line(key, decided.get(key))));
		return changed.toString();
	}

	/** What differs from what holds for projects without a file. */
	private Map<String, String> decisions() {
		Map<String, String> decided = new TreeMap<>();
		severities.forEach((code, severity) -> decided.put(SettingsReader.SEVERITY + code.id(), severity.toString()));
		if (!format.indentation().equals(FormatStyle.DEFAULT.indentation())) {
			decided.put(SettingsReader.INDENTATION, format.hasTabs() ? SettingsReader.TAB : Integer.toString(format.indentation().length()));
		}
		if (format.columns() != FormatStyle.DEFAULT.columns()) {
			decided.put(SettingsReader.COLUMNS, format.columns() ? SettingsReader.YES : SettingsReader.NO);
		}
		return decided;
	}

	private static String line(String key, String value) {
		return key + " = " + value + "\n";
	}
}
