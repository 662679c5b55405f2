// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test during which an error was written to the workbench's log. */
final class WorkbenchLog implements BeforeEachCallback, AfterEachCallback {

	private final List<IStatus> errors = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR) {
			errors.add(status);
		}
	};

	@Override
	public void beforeEach(ExtensionContext context) {
		errors.clear();
		Platform.addLogListener(listener);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Events.settle();
		Platform.removeLogListener(listener);
		if (!errors.isEmpty()) {
			fail("errors in the workbench log:\n" + String.join("\n", errors.stream().map(WorkbenchLog::describe).toList()));
		}
	}

	private static String describe(IStatus status) {
		StringWriter text = new StringWriter();
		text.append(status.toString()).append('\n');
		if (status.getException() != null) {
			status.getException().printStackTrace(new PrintWriter(text));
		}
		return text.toString();
	}
}
