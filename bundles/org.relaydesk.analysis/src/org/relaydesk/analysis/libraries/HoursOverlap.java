// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.libraries;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.time.format.TextStyle;

import org.relaydesk.analysis.Analysis;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Library;
import org.relaydesk.model.OpeningHours.Span;
import org.relaydesk.model.Origin;

/** No two openings of a library hold at the same time, past midnight and past Sunday too. */
public final class HoursOverlap implements Analysis {

	private static final int DAY = 24 * 60;
	private static final int WEEK = 7 * DAY;

	@Override
	public List<Finding> findings(Deployment deployment) {
		return deployment.libraries().stream().flatMap(library -> overlaps(library).stream()).toList();
	}

	/** One finding for each statement that overlaps an earlier one. */
	private static List<Finding> overlaps(Library library) {
		List<Span> spans = library.openingHours().spans();
		List<Finding> found = new ArrayList<>();
		Set<Origin> reported = new HashSet<>();
		for (int later = 1; later < spans.size(); later++) {
			for (int earlier = 0; earlier < later; earlier++) {
				if (overlap(spans.get(earlier), spans.get(later)) && reported.add(spans.get(later).origin())) {
					found.add(finding(library, spans.get(earlier), spans.get(later)));
				}
			}
		}
		return found;
	}

	private static boolean overlap(Span a, Span b) {
		int distance = Math.floorMod(start(b) - start(a), WEEK);
		return distance < a.to() - a.from() || WEEK - distance < b.to() - b.from();
	}

	private static int start(Span span) {
		return (span.day().getValue() - 1) * DAY + span.from();
	}

	private static Finding finding(Library library, Span earlier, Span later) {
		return Finding.of(FindingCode.HOURS_OVERLAP, later.origin(),
				text("hours.overlap", library.name(), written(later), written(earlier)))
				.withRelated(List.of(new Finding.Related(text("hours.overlap.with", written(earlier)), earlier.origin())));
	}

	/** As the language writes it. */
	private static String written(Span span) {
		return String.format(Locale.ROOT, "%s %02d:%02d-%02d:%02d", span.day().getDisplayName(TextStyle.SHORT, Locale.ENGLISH), span.from() / 60, span.from() % 60,
				span.to() <= DAY ? span.to() / 60 : (span.to() - DAY) / 60, span.to() % 60);
	}
}
