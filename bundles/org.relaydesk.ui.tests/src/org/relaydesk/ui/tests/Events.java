// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Lets the workbench work while a test, which runs on the UI thread, waits. */
final class Events {

	/** Generous: only a test that fails waits for so long. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private Events() {
	}

	/** Handles what is in the queue of events now. */
	static void settle() {
		Display display = Display.getCurrent();
		while (display.readAndDispatch()) {
			continue;
		}
	}

	/** Handles events until the platform has no job, at work or waiting, whose name begins so. */
	static void untilNoJob(String name) {
		until(() -> jobs(name).isEmpty(), () -> jobs(name) + " are still there");
	}

	private static List<String> jobs(String begin) {
		return Arrays.stream(Job.getJobManager().find(null)).map(Job::getName).filter(name -> name.startsWith(begin)).toList();
	}

	/** Handles events until {@code condition} holds; fails after a minute, saying {@code state}. */
	static void until(BooleanSupplier condition, Supplier<String> state) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				fail("waited in vain: " + state.get());
			}
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> {
				});
				display.sleep();
			}
		}
	}
}
