// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.text;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Severity;
import org.relaydesk.model.Origin;

import com.google.gson.stream.JsonWriter;

/**
 * Findings for scripts. Files are relative to the project, lines and columns count from 1, the end is behind the last character.
 *
 * @param explanation why there is such a finding, in a sentence or two
 */
public record FindingsJson(List<Finding> findings, Function<FindingCode, String> explanation) implements Json.Value {

	@Override
	public void write(JsonWriter json) throws IOException {
		json.beginObject().name("findings").beginArray();
		for (Finding finding : findings) {
			json.beginObject().name("code").value(finding.code().id()).name("severity").value(finding.severity().toString());
			json.name("message").value(finding.message());
			place(json, finding.origin());
			json.name("explanation").value(explanation.apply(finding.code())).name("related").beginArray();
			for (Finding.Related related : finding.related()) {
				json.beginObject().name("message").value(related.message());
				place(json, related.origin());
				json.endObject();
			}
			json.endArray().endObject();
		}
		json.endArray().name("errors").value(count(Severity.ERROR)).name("warnings").value(count(Severity.WARNING));
		json.name("hints").value(count(Severity.HINT)).endObject();
	}

	private long count(Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}

	private static void place(JsonWriter json, Origin origin) throws IOException {
		json.name("file").value(origin.file()).name("line").value(origin.line()).name("column").value(origin.column());
		json.name("endLine").value(origin.endLine()).name("endColumn").value(origin.endColumn());
	}
}
