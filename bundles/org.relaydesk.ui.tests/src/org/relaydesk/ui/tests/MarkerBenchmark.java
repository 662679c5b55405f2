// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.relaydesk.ui.editor.RelayEditor;

/**
 * Times how long after a key its error is a marker of the workspace, and how long until it is gone again, in a project of 1,000 libraries. No test:
 * {@code releng/benchmarks/marker-benchmark} runs it.
 */
class MarkerBenchmark {

	private static final int LIBRARIES = 1_000;
	private static final int WARM_UP = 5;
	private static final int ROUNDS = 15;

	@RegisterExtension
	final Rollout rollout = new Rollout();

	private final AtomicLong changed = new AtomicLong();

	@Test
	void fromTheKeyToTheMarker() throws Exception {
		ManyLibraries.create(rollout, LIBRARIES);
		RelayEditor editor = rollout.open(ManyLibraries.FILE);
		StyledText text = Commands.viewer(editor).getTextWidget();
		measure("the syntax", text, "library Kilton", "}", "syntax");
		measure("a value", text, "192.0.2.", "999", "value.address");
		measure("a name", text, "PatronsFirst", "x", "name.unresolved");
	}

	/** Types into the word, waits for the problem, takes it back, and waits until the problem is gone. */
	private void measure(String what, StyledText text, String before, String typed, String code) {
		List<Long> comes = new ArrayList<>();
		List<Long> goes = new ArrayList<>();
		int caret = text.getText().indexOf(before) + before.length();
		for (int i = 0; i < WARM_UP + ROUNDS; i++) {
			comes.add(time(() -> text.replaceTextRange(caret, 0, typed), code, IResourceDelta.ADDED));
			goes.add(time(() -> text.replaceTextRange(caret, typed.length(), ""), code, IResourceDelta.REMOVED));
		}
		System.out.printf("benchmark: | %s of a library's file | %d ms | %d ms |%n", what, median(comes), median(goes));
	}

	/** Milliseconds from the key until a marker of this code has come or gone. */
	private long time(Runnable key, String code, int kind) {
		IResourceChangeListener listener = event -> note(event, code, kind);
		changed.set(0);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
		try {
			long begin = System.nanoTime();
			key.run();
			Events.until(() -> changed.get() != 0, () -> code + " among " + rollout.problems());
			return (changed.get() - begin) / 1_000_000;
		} finally {
			ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
		}
	}

	private void note(IResourceChangeEvent event, String code, int kind) {
		IMarkerDelta[] deltas = event.findMarkerDeltas(IMarker.PROBLEM, true);
		if (Arrays.stream(deltas).anyMatch(delta -> delta.getKind() == kind && code.equals(code(delta)))) {
			changed.compareAndSet(0, System.nanoTime());
		}
	}

	/** A new marker has its attributes itself, one that is gone left them in the delta. */
	private static String code(IMarkerDelta delta) {
		return delta.getKind() == IResourceDelta.ADDED ? delta.getMarker().getAttribute("code", "") : delta.getAttribute("code", "");
	}

	private static long median(List<Long> times) {
		return times.subList(WARM_UP, times.size()).stream().sorted().toList().get(ROUNDS / 2);
	}
}
