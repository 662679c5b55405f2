// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C while files are written: the JVM then waits until what was begun is finished or taken back. It ends with 130 by itself, the way of
 * every JVM that SIGINT ends.
 */
final class Interruption implements AutoCloseable {

	private static final long PATIENCE_SECONDS = 30;

	private final CountDownLatch done = new CountDownLatch(1);
	private final Thread hook = new Thread(this::interrupt, "interruption");
	private volatile boolean wanted;

	private Interruption() {
	}

	/** Watches until it is closed. */
	static Interruption watch() {
		Interruption interruption = new Interruption();
		Runtime.getRuntime().addShutdownHook(interruption.hook);
		return interruption;
	}

	/** Whether the user wants the work to end. */
	boolean isWanted() {
		return wanted;
	}

	private void interrupt() {
		wanted = true;
		try {
			if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				Runtime.getRuntime().halt(130); // the next run heals what is left
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		done.countDown();
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException e) {
			wanted = true; // the JVM is about to end, and waits for this no more
		}
	}
}
