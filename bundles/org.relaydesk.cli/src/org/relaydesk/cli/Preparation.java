// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.relaydesk.build.Checker;

/**
 * The language in the making. It takes as long to start as the framework does, so whoever starts the framework lets both start at once. What
 * nobody began is made when it is first needed.
 */
public final class Preparation {

	/** The commands that read a project, whatever their options. */
	private static final Set<String> READERS = Set.of("check", "generate", "plan");

	private final FutureTask<Checker> checker = new FutureTask<>(Checker::new);

	/** @return begun on a thread of its own if the command that {@code args} name will need it */
	public static Preparation of(String[] args) {
		Preparation preparation = new Preparation();
		if (args.length > 0 && READERS.contains(args[0])) {
			Thread.ofPlatform().daemon().name("relaydesk-language").start(preparation.checker);
		}
		return preparation;
	}

	/** Always the same one. May be called by several threads. */
	Checker checker() {
		checker.run(); // does nothing if it was begun already
		try {
			return checker.get();
		} catch (ExecutionException e) {
			throw new IllegalStateException("the language does not start: " + e.getCause(), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("interrupted");
		}
	}
}
