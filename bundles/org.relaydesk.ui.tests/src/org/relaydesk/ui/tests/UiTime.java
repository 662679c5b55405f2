// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Display;

/**
 * How long the UI thread is busy or waits for another thread, event by event. It is the thread's own processor time and the time in which it
 * waits: what other programs do to the clock of a loaded machine does not count.
 */
final class UiTime {

	private static final int PAUSE = 20;
	private static final int PAUSES = 25;

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

	UiTime() {
		threads.setThreadContentionMonitoringEnabled(true);
	}

	/** Does something on the UI thread, handles the events of the next moment, and returns the longest piece of it in milliseconds. */
	long longest(Runnable action) {
		List<Long> pieces = new ArrayList<>();
		pieces.add(measure(action));
		Display display = Display.getCurrent();
		for (int i = 0; i < PAUSES; i++) {
			boolean[] busy = { true };
			while (busy[0]) {
				pieces.add(measure(() -> busy[0] = display.readAndDispatch()));
			}
			pause();
		}
		return pieces.stream().mapToLong(Long::longValue).max().orElse(0);
	}

	private long measure(Runnable piece) {
		long before = spent();
		piece.run();
		return spent() - before;
	}

	private long spent() {
		ThreadInfo self = threads.getThreadInfo(Thread.currentThread().threadId());
		return threads.getCurrentThreadCpuTime() / 1_000_000 + Math.max(0, self.getWaitedTime()) + Math.max(0, self.getBlockedTime());
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
