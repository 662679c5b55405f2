// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/** What is on the screen: windows, and the controls in them. */
final class Screen {

	private static final Duration PATIENCE = Duration.ofSeconds(40);
	private static final int PAUSE = 50;

	private Screen() {
	}

	/** All visible controls of a kind in all windows. */
	static <T extends Control> Stream<T> all(Class<T> kind) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Control::isVisible).flatMap(shell -> in(shell, kind));
	}

	/** All controls of a kind within another. */
	static <T extends Control> Stream<T> in(Composite parent, Class<T> kind) {
		List<T> found = new ArrayList<>();
		collect(parent, kind, found);
		return found.stream();
	}

	private static <T extends Control> void collect(Composite parent, Class<T> kind, List<T> found) {
		for (Control child : parent.getChildren()) {
			if (kind.isInstance(child)) {
				found.add(kind.cast(child));
			}
			if (child instanceof Composite composite) {
				collect(composite, kind, found);
			}
		}
	}

	/** Waits for something to appear. */
	static <T> T await(Function<Display, Optional<T>> search, String what) {
		Display display = Display.getCurrent();
		Events.until(() -> search.apply(display).isPresent(), () -> what + "; windows: " + windows());
		return search.apply(display).orElseThrow();
	}

	private static String windows() {
		return Arrays.stream(Display.getCurrent().getShells()).map(Shell::getText).collect(Collectors.joining(", "));
	}

	/**
	 * Waits for a window whose title begins so, and handles it as soon as it is there: modal dialogs keep their opener waiting. If that fails
	 * or takes too long, all dialogs are closed and the workbench's log says so, which fails the test.
	 */
	static void whenOpen(String title, Consumer<Shell> action) {
		Display display = Display.getCurrent();
		soon(() -> Arrays.stream(display.getShells()).filter(each -> each.isVisible() && each.getText().startsWith(title)).findFirst(), action,
				"no window " + title);
	}

	/** Presses a button as soon as it is enabled; otherwise like {@link #whenOpen}. */
	static void pressSoon(Composite window, String label) {
		soon(() -> in(window, Button.class).filter(each -> isCalled(each, label) && each.isEnabled()).findFirst(), button -> send(button, SWT.Selection),
				"no button " + label);
	}

	/** Does something with what appears; otherwise like {@link #whenOpen}. */
	static <T> void whenPresent(Supplier<Optional<T>> search, Consumer<T> action) {
		soon(search, action, "something is missing in a window");
	}

	private static <T> void soon(Supplier<Optional<T>> search, Consumer<T> action, String failure) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + PATIENCE.toNanos();
		display.timerExec(PAUSE, new Runnable() {
			@Override
			public void run() {
				try {
					Optional<T> found = search.get();
					if (found.isPresent()) {
						action.accept(found.get());
					} else if (System.nanoTime() < end) {
						display.timerExec(PAUSE, this);
					} else {
						throw new IllegalStateException(failure);
					}
				} catch (RuntimeException | Error e) {
					ILog.of(Screen.class).error(failure + "; windows: " + windows(), e);
					closeDialogs();
				}
			}
		});
	}

	private static void closeDialogs() {
		Arrays.stream(Display.getCurrent().getShells()).filter(shell -> !shell.isDisposed() && shell.getData() instanceof Dialog).forEach(Shell::close);
	}

	private static boolean isCalled(Button button, String label) {
		return button.getText().replace("&", "").startsWith(label);
	}

	/** Presses the button with this label; {@code &} in labels does not count. */
	static void press(Composite window, String label) {
		Button button = in(window, Button.class).filter(each -> isCalled(each, label)).findFirst()
				.orElseThrow(() -> new IllegalStateException("no button " + label));
		if (!button.isEnabled()) {
			throw new IllegalStateException(label + " is disabled");
		}
		send(button, SWT.Selection);
	}

	static void send(Widget widget, int type) {
		Event event = new Event();
		event.widget = widget;
		widget.notifyListeners(type, event);
	}
}
