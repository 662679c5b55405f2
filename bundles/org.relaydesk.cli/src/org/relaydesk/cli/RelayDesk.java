// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.Generators;
import org.relaydesk.build.Checker;
import org.relaydesk.build.FileProblem;
import org.relaydesk.cli.commands.Session;
import org.relaydesk.cli.commands.Subcommands;
import org.relaydesk.cli.commands.UsageProblem;
import org.relaydesk.cli.text.SafeText;

/** The command line as a whole: from the arguments to the exit code, with a plain sentence for whatever goes wrong. */
public final class RelayDesk implements CommandLine {

	/** The product's version. */
	public static final String VERSION = "1.0.0";

	private static final String DEBUG = "--debug";

	private final Session.Tools tools;

	/** On a plain class path: with the generators that are listed in META-INF/services. */
	public RelayDesk() {
		this(() -> Generators.onClassPath(RelayDesk.class.getClassLoader()), new Preparation());
	}

	/** With these generators; the language is made when it is first needed. */
	public RelayDesk(List<ArtifactGenerator> generators) {
		this(generators, new Preparation());
	}

	/**
	 * On OSGi: with the generators that are registered as services.
	 *
	 * @param preparation the language that the launcher has begun to make; null if it has not
	 */
	public RelayDesk(List<ArtifactGenerator> generators, Preparation preparation) {
		this(() -> new Generators(generators), Objects.requireNonNullElseGet(preparation, Preparation::new));
	}

	private RelayDesk(Supplier<Generators> generators, Preparation preparation) {
		this.tools = new LazyTools(generators, preparation);
	}

	@Override
	public int run(String[] args, Io io) {
		Session session = new Session(io, tools);
		int code = run(new ArrayList<>(Arrays.asList(args)), session);
		io.out().flush();
		if (io.out().checkError() && code == ExitCode.FINE) {
			complain(session, "the results could not be written completely");
			code = ExitCode.FILES;
		}
		io.err().flush();
		return code;
	}

	private static int run(List<String> args, Session session) {
		boolean debug = args.contains(DEBUG);
		try {
			return new Subcommands().run(args, session);
		} catch (UsageProblem e) {
			complain(session, e.getMessage());
			return ExitCode.USAGE;
		} catch (FileProblem e) {
			complain(session, e.getMessage());
			trace(debug, e, session);
			return ExitCode.FILES;
		} catch (InterruptedException e) {
			complain(session, "interrupted: nothing was changed");
			return ExitCode.INTERRUPTED;
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
			complain(session, "a fault of relaydesk itself: " + e + (debug ? "" : "\nRun it again with --debug and send us what it says."));
			trace(debug, e, session);
			return ExitCode.FAULT;
		}
	}

	/** Paths are told relative to where the user is. */
	private static void complain(Session session, String message) {
		String here = session.io().directory().resolve("x").toString().replaceFirst("x$", "");
		session.io().err().print("relaydesk: " + SafeText.of(message.replace(here, "")) + "\n");
	}

	private static void trace(boolean debug, Throwable problem, Session session) {
		if (debug) {
			problem.printStackTrace(session.io().err());
		}
	}

	/** Makes each part when it is first needed: most commands need no language, and its start is what takes the time. */
	private static final class LazyTools implements Session.Tools {

		private final Supplier<Generators> source;
		private final Preparation preparation;
		private Generators generators;

		LazyTools(Supplier<Generators> source, Preparation preparation) {
			this.source = source;
			this.preparation = preparation;
		}

		@Override
		public Generators generators() {
			if (generators == null) {
				generators = source.get();
			}
			return generators;
		}

		@Override
		public Checker checker() {
			return preparation.checker();
		}
	}
}
