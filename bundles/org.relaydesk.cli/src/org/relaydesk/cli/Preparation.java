// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.relaydesk.analysis.Analyses;
import org.relaydesk.build.Checker;
import org.relaydesk.lang.RelayLanguage;

/**
 * The language in the making. It takes as long to start as the framework does, so whoever starts the framework lets both start at once. What
 * nobody began is made when it is first needed.
 */
public final class Preparation {

	/** The commands that read a project, whatever their options. */
	private static final Set<String> READERS = Set.of("check", "generate", "plan");

	private final FutureTask<RelayLanguage> language = new FutureTask<>(RelayLanguage::create);
	private Checker checker;

	/** @return begun on a thread of its own if the command that {@code args} name will need it */
	public static Preparation of(String[] args) {
		Preparation preparation = new Preparation();
		if (args.length > 0 && READERS.contains(args[0])) {
			Thread.ofPlatform().daemon().name("relaydesk-language").start(preparation.language);
		}
		return preparation;
	}

	/** Always the same one. May be called by several threads. */
	synchronized Checker checker() {
		if (checker == null) {
			language.run(); // does nothing if it was begun already
			Analyses analyses = new Analyses(); // reads its tables while the language is still in the making
			checker = new Checker(finished(), analyses);
		}
		return checker;
	}

	private RelayLanguage finished() {
		try {
			return language.get();
		} catch (ExecutionException e) {
			throw new IllegalStateException("the language does not start: " + e.getCause(), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("interrupted");
		}
	}
}
