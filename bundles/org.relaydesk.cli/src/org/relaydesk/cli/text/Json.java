// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.text;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.google.gson.stream.JsonWriter;

/** JSON on its way out: indented, with a line end behind it. */
public final class Json {

	/** Writes one value. */
	@FunctionalInterface
	public interface Value {

		void write(JsonWriter json) throws IOException;
	}

	private Json() {
	}

	public static void print(PrintStream out, Value value) {
		try {
			OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			JsonWriter json = new JsonWriter(text);
			json.setIndent("  ");
			json.setHtmlSafe(false);
			value.write(json);
			json.flush();
			text.append('\n').flush();
		} catch (IOException e) {
			throw new UncheckedIOException("a print stream does not fail", e);
		}
	}

	/** An array of strings. */
	public static void strings(JsonWriter json, Iterable<String> strings) throws IOException {
		json.beginArray();
		for (String string : strings) {
			json.value(string);
		}
		json.endArray();
	}
}
