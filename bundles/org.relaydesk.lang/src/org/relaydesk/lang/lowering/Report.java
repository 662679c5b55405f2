// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.lang.values.Reading;
import org.relaydesk.model.Origin;

/**
 * Collects what lowering has to say. One mistake is one finding: what the checks of the text have already said is not said again, and where
 * a line breaks the grammar, nothing else is said about it.
 */
final class Report {

	private record Line(String file, int number) {
	}

	private record Place(FindingCode code, Origin origin, Message message) {
	}

	private final Map<String, List<Origin>> known = new HashMap<>();
	private final Set<Line> broken = new HashSet<>();
	private final Map<Place, Finding> findings = new LinkedHashMap<>();
	private final List<Finding> absences = new ArrayList<>();
	private boolean complete;

	/**
	 * @param earlier what was found in the text so far
	 */
	Report(Collection<Finding> earlier) {
		for (Finding finding : earlier) {
			if (finding.isError()) {
				known.computeIfAbsent(finding.origin().file(), file -> new ArrayList<>()).add(finding.origin());
			}
		}
		earlier.stream().filter(finding -> finding.code() == FindingCode.SYNTAX).forEach(finding -> broken.add(line(finding.origin())));
		complete = known.isEmpty();
	}

	/** Whether all of the text could be read. */
	boolean isComplete() {
		return complete;
	}

	void add(FindingCode code, Origin origin, Message message) {
		add(Finding.of(code, origin, message));
	}

	/** Several relays may share the statement that is wrong: it is reported once. */
	void add(Finding finding) {
		if (!broken.contains(line(finding.origin()))) {
			findings.putIfAbsent(new Place(finding.code(), finding.origin(), finding.text()), finding);
		}
	}

	private static Line line(Origin origin) {
		return new Line(origin.file(), origin.line());
	}

	/** Something is not there: worth saying only if the whole text could be read. */
	void absent(FindingCode code, Origin origin, Message message) {
		if (known.isEmpty()) {
			add(code, origin, message);
			absences.add(Finding.of(code, origin, message));
		}
	}

	/** A whole declaration is not there: worth saying if it cannot stand in a line that breaks the grammar. */
	void missing(FindingCode code, Origin origin, Message message) {
		if (broken.isEmpty()) {
			add(code, origin, message);
		}
	}

	/** A value that cannot be read, unless an error there has been reported before. */
	void wrong(Reading.Wrong<?> wrong, Origin origin) {
		wrong(Finding.of(wrong.code(), origin, wrong.message()).withReplacements(wrong.replacements()));
	}

	/** The same. */
	void wrong(FindingCode code, Origin origin, Message message) {
		wrong(Finding.of(code, origin, message));
	}

	private void wrong(Finding finding) {
		complete = false;
		Origin origin = finding.origin();
		if (known.getOrDefault(origin.file(), List.of()).stream().noneMatch(error -> overlap(error, origin))) {
			add(finding);
		}
	}

	Collection<Finding> findings() {
		return findings.values();
	}

	/** What was said of things that are not there. */
	List<Finding> absences() {
		return absences;
	}

	private static boolean overlap(Origin a, Origin b) {
		return isBefore(a.line(), a.column(), b.endLine(), b.endColumn()) && isBefore(b.line(), b.column(), a.endLine(), a.endColumn());
	}

	private static boolean isBefore(int line, int column, int otherLine, int otherColumn) {
		return line < otherLine || line == otherLine && column <= otherColumn;
	}
}
