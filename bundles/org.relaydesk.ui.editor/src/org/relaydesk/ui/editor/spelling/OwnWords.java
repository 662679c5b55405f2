// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.spelling;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.relaydesk.ui.editor.preferences.EditorPreferences;

/** The words that the user taught the spell check. */
final class OwnWords {

	private static final String KEY = "spelling.words";

	private OwnWords() {
	}

	static boolean contain(String word) {
		return all().contains(word.toLowerCase(Locale.ROOT));
	}

	static void add(String word) {
		Set<String> words = all();
		words.add(word.toLowerCase(Locale.ROOT));
		node().put(KEY, String.join(" ", words));
	}

	private static Set<String> all() {
		return new TreeSet<>(Set.of(node().get(KEY, "").split(" ")));
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(EditorPreferences.NODE);
	}
}
