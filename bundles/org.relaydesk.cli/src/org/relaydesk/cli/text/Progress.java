// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.text;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.relaydesk.cli.Io;

/** A line on a person's terminal that says what is being done, if it lasts longer than a second; gone when it is done. */
public final class Progress implements AutoCloseable {

	private static final String CLEAR_LINE = "\r\u001B[K";

	private final Io io;
	private final CountDownLatch done = new CountDownLatch(1);
	private final Thread thread;
	/** Written by the thread, read when it has ended. */
	private boolean shown;

	private Progress(Io io, String doing) {
		this.io = io;
		this.thread = io.errIsTerminal() ? Thread.ofPlatform().daemon().name("progress").start(() -> show(doing)) : null;
	}

	public static Progress of(Io io, String doing) {
		return new Progress(io, doing);
	}

	private void show(String doing) {
		try {
			for (int seconds = 1; !done.await(1, TimeUnit.SECONDS); seconds++) {
				shown = true;
				io.err().print(CLEAR_LINE + doing + " … " + seconds + " s");
				io.err().flush();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt(); // the process ends
		}
	}

	@Override
	public void close() {
		done.countDown();
		if (thread == null) {
			return;
		}
		try {
			thread.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		if (shown) {
			io.err().print(CLEAR_LINE);
		}
	}
}
