// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.relaydesk.artifacts.Generators;
import org.relaydesk.build.CheckedModel;
import org.relaydesk.build.Checker;
import org.relaydesk.build.FileProblem;
import org.relaydesk.build.SourceFolder;
import org.relaydesk.build.Sources;
import org.relaydesk.cli.Io;
import org.relaydesk.cli.text.Progress;
import org.relaydesk.cli.text.Style;
import org.relaydesk.model.Deployment;

/** One run of a command: the world around it and the tools at hand. */
public record Session(Io io, Tools tools) {

	/** Parts that are made when they are first asked for, since most commands need only some. */
	public interface Tools {

		Checker checker();

		Generators generators();
	}

	/** A path as the user wrote it, relative to where the user is. */
	Path path(String written) {
		try {
			return io.directory().resolve(written);
		} catch (InvalidPathException e) {
			throw new UsageProblem("`" + written + "` is not a path: " + e.getReason());
		}
	}

	/** Reads a project and checks it. */
	CheckedModel check(Path project) throws FileProblem {
		return check(project, UnaryOperator.identity());
	}

	/** Checks a part of it. */
	CheckedModel check(Path project, UnaryOperator<Deployment> view) throws FileProblem {
		try (Progress progress = progress("checking the model")) {
			Sources sources = new SourceFolder(project).read(); // while the language is still in the making
			return tools.checker().check(sources, view);
		}
	}

	/** Tells a person what takes so long, until it is closed. */
	Progress progress(String doing) {
		return Progress.of(io, doing);
	}

	/** A result. */
	void out(String line) {
		io.out().print(line + "\n");
	}

	/** A message. */
	void err(String line) {
		io.err().print(line + "\n");
	}

	/** How results look. */
	Style outStyle() {
		return Style.of(io, io.outIsTerminal());
	}

	/** How messages look. */
	Style errStyle() {
		return Style.of(io, io.errIsTerminal());
	}
}
