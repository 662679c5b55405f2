// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.io.IOException;
import java.util.List;

import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.cli.ExitCode;
import org.relaydesk.cli.text.English;
import org.relaydesk.cli.text.Json;
import org.relaydesk.cli.text.SafeText;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code relaydesk generators}. */
final class ListGenerators implements Subcommand {

	@Override
	public CommandSpec spec() {
		CommandSpec spec = Options.command("generators", "Lists the generators: what each makes, and what it can express.",
				"Those that are off run only if `relaydesk generate --only` names them.");
		spec.addOption(Options.format(Options.TEXT, Options.JSON));
		Options.exitCodes(spec, ExitCode.FINE, ExitCode.USAGE);
		Options.examples(spec, "relaydesk generators", "relaydesk generate kilton --phase exits --only torrc,nftables -o out");
		return spec;
	}

	@Override
	public int run(ParseResult given, Session session) {
		List<GeneratorDescription> all = session.tools().generators().all().stream().map(ArtifactGenerator::description).toList();
		if (Options.format(given).equals(Options.JSON)) {
			Json.print(session.io().out(), json -> print(json, all));
		} else {
			all.forEach(generator -> print(session, generator));
		}
		return ExitCode.FINE;
	}

	private static void print(Session session, GeneratorDescription generator) {
		String off = generator.onByDefault() ? "" : " (off by default)";
		session.out(session.outStyle().bold(SafeText.of(generator.id())) + " - " + SafeText.of(English.of(generator.title())) + off);
		generator.produces().forEach(path -> session.out("  makes     " + SafeText.of(path)));
		English.of(generator.supports()).forEach(word -> session.out("  supports  " + SafeText.of(word)));
		English.of(generator.refuses()).forEach(word -> session.out("  refuses   " + SafeText.of(word)));
	}

	private static void print(JsonWriter json, List<GeneratorDescription> generators) throws IOException {
		json.beginArray();
		for (GeneratorDescription generator : generators) {
			json.beginObject().name("id").value(generator.id()).name("title").value(English.of(generator.title()));
			json.name("onByDefault").value(generator.onByDefault()).name("produces");
			Json.strings(json, generator.produces());
			json.name("supports");
			Json.strings(json, English.of(generator.supports()));
			json.name("refuses");
			Json.strings(json, English.of(generator.refuses()));
			json.endObject();
		}
		json.endArray();
	}
}
