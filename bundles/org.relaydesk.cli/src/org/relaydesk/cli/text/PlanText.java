// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.relaydesk.analysis.Message;
import org.relaydesk.build.plan.ArtifactChange;
import org.relaydesk.build.plan.Change;
import org.relaydesk.build.plan.Effect;
import org.relaydesk.build.plan.Plan;

/** A plan for people: the same change at several libraries is told once. */
public record PlanText(Plan plan) {

	/** What is told together. */
	private record Group(Change.Kind kind, Message summary) {
	}

	/** Lines for a terminal, each with its end. */
	public String plain() {
		StringBuilder text = new StringBuilder("from " + plan.from() + " to " + plan.to() + ":");
		if (plan.isEmpty()) {
			return SafeText.of(text.append(" no change\n").toString());
		}
		text.append('\n');
		changes().forEach(change -> text.append("  ").append(change).append('\n'));
		for (ArtifactChange artifact : plan.artifacts()) {
			text.append("  ").append(sign(artifact)).append(' ').append(artifact.path());
			text.append(artifact.effect() == Effect.NONE ? "" : "  (" + artifact.effect() + ")").append('\n');
		}
		return SafeText.of(text.toString());
	}

	/** The same for a pull request or a letter. */
	public String markdown() {
		StringBuilder text = new StringBuilder("# From " + plan.from() + " to " + plan.to() + "\n\n");
		if (plan.isEmpty()) {
			return SafeText.of(text.append("No change.\n").toString());
		}
		changes().forEach(change -> text.append("- ").append(change.replaceAll("([\\\\`*_<>\\[\\]#|])", "\\\\$1")).append('\n'));
		if (!plan.artifacts().isEmpty()) {
			text.append("\n| file | change | effect |\n|---|---|---|\n");
			plan.artifacts().forEach(a -> text.append("| `" + a.path() + "` | " + a.change() + " | " + a.effect() + " |\n"));
		}
		return SafeText.of(text.toString());
	}

	/** {@code Kilton: relay KiltonLibrary runs again}, {@code at 3 libraries (Howe, Kilton, Lyme): …}. */
	private List<String> changes() {
		Map<Group, List<Change>> groups = plan.changes().stream().collect(
				Collectors.groupingBy(change -> new Group(change.kind(), change.summary()), LinkedHashMap::new, Collectors.toList()));
		List<String> lines = new ArrayList<>();
		groups.forEach((group, changes) -> {
			List<String> libraries = changes.stream().map(Change::library).distinct().sorted().toList();
			String subjects = changes.stream().map(change -> English.of(change.subject())).distinct().collect(Collectors.joining(", "));
			String where = libraries.size() == 1 ? libraries.getFirst() : "at " + libraries.size() + " libraries (" + String.join(", ", libraries) + ")";
			lines.add(where + ": " + subjects + ": " + English.of(group.summary()));
		});
		return lines;
	}

	private static String sign(ArtifactChange artifact) {
		return switch (artifact.change()) {
			case ADDED -> "+";
			case REMOVED -> "-";
			case CHANGED -> "~";
		};
	}
}
