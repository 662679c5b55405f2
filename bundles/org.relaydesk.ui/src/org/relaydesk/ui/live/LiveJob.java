// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.live;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Works out in the background what a view shows, once the typing pauses. */
final class LiveJob<T> extends Job {

	private static final int PAUSE_MILLISECONDS = 200;

	private final Supplier<T> work;
	private final Consumer<T> result;

	/** @param result called in the background too */
	LiveJob(String name, Supplier<T> work, Consumer<T> result) {
		super(name);
		this.work = work;
		this.result = result;
		setSystem(true);
	}

	void again() {
		schedule(PAUSE_MILLISECONDS);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		T value = work.get();
		if (!monitor.isCanceled()) {
			result.accept(value);
		}
		return Status.OK_STATUS;
	}
}
