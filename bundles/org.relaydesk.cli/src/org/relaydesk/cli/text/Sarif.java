// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.text;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Severity;
import org.relaydesk.cli.RelayDesk;
import org.relaydesk.model.Origin;

import com.google.gson.stream.JsonWriter;

/**
 * Findings as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which code hosts show in pull requests.
 *
 * @param folder the project, relative to the folder in which the user is, with {@code /}: there the root of the repository is expected
 * @param explanation why there is such a finding
 */
public record Sarif(List<Finding> findings, String folder, Function<FindingCode, String> explanation) implements Json.Value {

	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

	/** The form in which a project's folder is named. */
	public static String folder(Path current, Path project) {
		Path absolute = project.toAbsolutePath().normalize();
		String relative = absolute.startsWith(current) ? current.relativize(absolute).toString().replace('\\', '/') : "";
		return relative.isEmpty() ? "" : relative + "/";
	}

	@Override
	public void write(JsonWriter json) throws IOException {
		List<FindingCode> rules = findings.stream().map(Finding::code).distinct().sorted().toList();
		json.beginObject().name("$schema").value(SCHEMA).name("version").value("2.1.0").name("runs").beginArray().beginObject();
		json.name("tool").beginObject().name("driver").beginObject().name("name").value("Relay Desk");
		json.name("semanticVersion").value(RelayDesk.VERSION).name("rules").beginArray();
		for (FindingCode rule : rules) {
			rule(json, rule);
		}
		json.endArray().endObject().endObject().name("columnKind").value("utf16CodeUnits").name("results").beginArray();
		for (Finding finding : findings) {
			result(json, finding, rules.indexOf(finding.code()));
		}
		json.endArray().endObject().endArray().endObject();
	}

	private void rule(JsonWriter json, FindingCode rule) throws IOException {
		json.beginObject().name("id").value(rule.id());
		text(json, "shortDescription", rule.id());
		text(json, "fullDescription", explanation.apply(rule));
		json.name("defaultConfiguration").beginObject().name("level").value(level(rule.severity())).endObject().endObject();
	}

	private void result(JsonWriter json, Finding finding, int rule) throws IOException {
		json.beginObject().name("ruleId").value(finding.code().id()).name("ruleIndex").value(rule).name("level").value(level(finding.severity()));
		text(json, "message", finding.message());
		json.name("locations").beginArray();
		location(json, finding.origin());
		json.endArray();
		if (!finding.related().isEmpty()) {
			json.name("relatedLocations").beginArray();
			for (Finding.Related related : finding.related()) {
				relatedLocation(json, related);
			}
			json.endArray();
		}
		json.endObject();
	}

	private void relatedLocation(JsonWriter json, Finding.Related related) throws IOException {
		json.beginObject();
		physicalLocation(json, related.origin());
		text(json, "message", related.message());
		json.endObject();
	}

	private void location(JsonWriter json, Origin origin) throws IOException {
		json.beginObject();
		physicalLocation(json, origin);
		json.endObject();
	}

	private void physicalLocation(JsonWriter json, Origin origin) throws IOException {
		json.name("physicalLocation").beginObject().name("artifactLocation").beginObject().name("uri").value(uri(origin.file())).endObject();
		json.name("region").beginObject().name("startLine").value(origin.line()).name("startColumn").value(origin.column());
		json.name("endLine").value(origin.endLine()).name("endColumn").value(origin.endColumn()).endObject().endObject();
	}

	/** A relative reference in which only letters, digits and {@code - . _ *} stand for themselves (RFC 3986). */
	private String uri(String file) {
		String path = folder + file;
		return path.isEmpty() ? "." : URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
	}

	private static void text(JsonWriter json, String name, String text) throws IOException {
		json.name(name).beginObject().name("text").value(text).endObject();
	}

	private static String level(Severity severity) {
		return switch (severity) {
			case ERROR -> "error";
			case WARNING -> "warning";
			case HINT -> "note";
		};
	}
}
