// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.nio.file.Path;
import java.util.List;

import org.relaydesk.analysis.Finding;
import org.relaydesk.build.FileProblem;
import org.relaydesk.build.FolderFormat;
import org.relaydesk.build.SourceFolder;
import org.relaydesk.build.Sources;
import org.relaydesk.cli.ExitCode;
import org.relaydesk.cli.text.FindingText;
import org.relaydesk.cli.text.SafeText;
import org.relaydesk.lang.SourceText;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code relaydesk format}. */
final class Format implements Subcommand {

	private static final String CHECK = "--check";

	@Override
	public CommandSpec spec() {
		CommandSpec spec = Options.command("format", "Sets indentation, columns and blanks of all files of a project.",
				"Comments stay where they are, and the meaning never changes. A file that breaks the grammar is left as it is.",
				"How files are laid out is decided in relaydesk.properties:", "  format.indentation = 2 (or tab)", "  format.columns = yes (or no)");
		spec.addPositional(Options.project());
		spec.addOption(Options.flag("Only list the files that would change.", CHECK));
		Options.exitCodes(spec, ExitCode.FINE, ExitCode.MODEL_ERRORS, ExitCode.DIFFERENCES, ExitCode.USAGE, ExitCode.FILES);
		Options.examples(spec, "relaydesk format kilton", "relaydesk format --check kilton");
		return spec;
	}

	@Override
	public int run(ParseResult given, Session session) throws FileProblem {
		Path project = session.path(given.matchedPositionalValue(0, "."));
		Sources sources = new SourceFolder(project).read();
		FolderFormat format = new FolderFormat();
		List<SourceText> changes = format.changes(sources);
		boolean check = given.hasMatchedOption(CHECK);
		for (SourceText change : changes) {
			if (!check) {
				FolderFormat.write(project, change);
			}
			session.out((check ? "would change " : "formatted ") + SafeText.line(change.path()));
		}
		List<Finding> obstacles = format.obstacles(sources);
		FindingText text = new FindingText(session.errStyle(), sources.texts());
		obstacles.forEach(finding -> session.io().err().print(text.of(finding)));
		if (!obstacles.isEmpty()) {
			return ExitCode.MODEL_ERRORS;
		}
		return check && !changes.isEmpty() ? ExitCode.DIFFERENCES : ExitCode.FINE;
	}
}
