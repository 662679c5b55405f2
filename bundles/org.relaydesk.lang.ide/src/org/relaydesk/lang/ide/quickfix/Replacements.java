// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Diagnostic;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;

/** The texts that may stand in place of what a diagnostic points at. They travel in its data: as a list, or over a wire as JSON. */
final class Replacements {

	private Replacements() {
	}

	static List<String> of(Diagnostic diagnostic) {
		List<String> texts = new ArrayList<>();
		if (diagnostic.getData() instanceof JsonArray array) {
			for (JsonElement element : array) {
				if (element instanceof JsonPrimitive text && text.isString()) {
					texts.add(text.getAsString());
				}
			}
		} else if (diagnostic.getData() instanceof List<?> list) {
			list.stream().filter(String.class::isInstance).map(String.class::cast).forEach(texts::add);
		}
		return texts;
	}
}
