// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.relaydesk.build.output.Comparison;
import org.relaydesk.build.output.Manifest;
import org.relaydesk.build.output.Written;
import org.relaydesk.cli.text.English;
import org.relaydesk.cli.text.Json;

import com.google.gson.stream.JsonWriter;

/** Tells what `generate` did, or would do. */
record GenerateReport(Session session, String out, Optional<String> phase, boolean asJson) {

	void written(Written written) {
		English.of(written.healed()).forEach(session::err);
		Comparison comparison = written.comparison();
		List<String> replaced = comparison.edited().stream().filter(comparison.changed()::contains).toList();
		replaced.forEach(path -> session.err(out + "/" + path + " had been edited since the last run; it was replaced"));
		for (String path : comparison.orphans()) {
			if (!written.removed().contains(path)) {
				session.err(out + "/" + path + orphan(comparison, path));
			}
		}
		report(comparison, written.removed().size(), "wrote");
	}

	private static String orphan(Comparison comparison, String path) {
		return comparison.edited().contains(path) ? " is no longer made, but somebody edited it: remove it by hand if nobody needs it"
				: " is no longer made: --prune removes it";
	}

	void compared(Comparison comparison) {
		if (!asJson) {
			comparison.added().forEach(path -> session.out("+ " + path));
			comparison.changed().forEach(path -> session.out("~ " + path));
			comparison.orphans().forEach(path -> session.out("- " + path + " (with --prune)"));
		}
		report(comparison, 0, "would write");
	}

	private void report(Comparison comparison, int removed, String did) {
		int written = comparison.added().size() + comparison.changed().size();
		if (asJson) {
			Json.print(session.io().out(), json -> print(json, comparison, written, removed));
			return;
		}
		String when = phase.map(name -> "phase " + name + ": ").orElse("");
		session.out(when + did + " " + Count.of(written, "file") + " to " + out + ", " + comparison.unchanged().size() + " unchanged"
				+ (removed > 0 ? ", " + removed + " removed" : ""));
	}

	private void print(JsonWriter json, Comparison comparison, int written, int removed) throws IOException {
		json.beginObject().name("phase").value(phase.orElse(null)).name("written").value(written);
		json.name("unchanged").value(comparison.unchanged().size()).name("removed").value(removed).name("artifacts").beginArray();
		for (Manifest.Entry entry : comparison.files()) {
			json.beginObject().name("path").value(entry.path().value()).name("generator").value(entry.generator());
			json.name("sha256").value(entry.sha256()).name("bytes").value(entry.bytes()).endObject();
		}
		json.endArray().endObject();
	}
}
