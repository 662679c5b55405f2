// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.build.FileProblem;
import org.relaydesk.build.FileTexts;
import org.relaydesk.cli.ExitCode;
import org.relaydesk.examples.ExampleProject;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code relaydesk new}. */
final class New implements Subcommand {

	private static final String DEFAULT = "empty";

	@Override
	public CommandSpec spec() {
		CommandSpec spec = Options.command("new", "Writes a small valid project to start from.");
		spec.addPositional(Options.pathArgument().arity("1").required(true).paramLabel("DIR")
				.description("The folder to write to; it must be empty or not exist yet.").build());
		spec.addOption(OptionSpec.builder("--example").paramLabel("NAME").type(String.class).completionCandidates(ExampleProject.names())
				.description("Start from an example: " + String.join(", ", ExampleProject.names()) + ". Default: " + DEFAULT + ".").build());
		Options.exitCodes(spec, ExitCode.FINE, ExitCode.USAGE, ExitCode.FILES);
		Options.examples(spec, "relaydesk new kilton --example kilton");
		return spec;
	}

	@Override
	public int run(ParseResult given, Session session) throws FileProblem {
		String name = given.matchedOptionValue("--example", DEFAULT);
		ExampleProject example = ExampleProject.find(name)
				.orElseThrow(() -> new UsageProblem("there is no example `" + name + "`: choose " + String.join(", ", ExampleProject.names())));
		String written = given.matchedPositionalValue(0, "");
		Path folder = session.path(written);
		try {
			requireEmpty(folder, written);
			for (Map.Entry<String, byte[]> file : example.files().entrySet()) {
				Path path = folder.resolve(file.getKey());
				Files.createDirectories(path.getParent());
				Files.write(path, file.getValue());
			}
		} catch (IOException e) {
			throw FileProblem.of(FileTexts.text("write.to", written), e);
		}
		session.out("wrote " + Count.of(example.files().size(), "file") + " to " + written + "; next: relaydesk check " + written);
		return ExitCode.FINE;
	}

	private static void requireEmpty(Path folder, String written) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		if (!Files.isDirectory(folder)) {
			throw new FileProblem(written + " is a file: name a folder that does not exist yet");
		}
		try (Stream<Path> children = Files.list(folder)) {
			Optional<Path> first = children.findFirst();
			if (first.isPresent()) {
				throw new FileProblem(written + " is not empty: name a folder that does not exist yet");
			}
		}
	}
}
