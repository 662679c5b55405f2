// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.output;

import static org.relaydesk.build.FileTexts.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.relaydesk.artifacts.ArtifactPath;
import org.relaydesk.build.FileProblem;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/** The manifest as JSON: read from an output folder, printed for one. */
public final class ManifestFile {

	private static final int FORMAT = 1;

	private ManifestFile() {
	}

	/** The manifest of an output folder; empty if there is none. */
	public static Optional<Manifest> read(Path out) throws FileProblem {
		Path file = out.resolve(Manifest.FILE);
		String text;
		try {
			text = Files.readString(file);
		} catch (NoSuchFileException e) {
			return Optional.empty();
		} catch (IOException e) {
			throw FileProblem.of(text("read", file), e);
		}
		try {
			return Optional.of(parse(text));
		} catch (IOException | IllegalStateException | IllegalArgumentException e) {
			throw new FileProblem(text("manifest", file));
		}
	}

	/** Writes the file that holds a manifest, entry by entry: of a large rollout it is many megabytes long. */
	static void write(Manifest manifest, Path file) throws IOException {
		try (Writer text = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
			JsonWriter json = new JsonWriter(text);
			json.setIndent("  ");
			json.setHtmlSafe(false);
			json.beginObject().name("format").value(FORMAT).name("model").value("sha256:" + manifest.model());
			json.name("phase").value(manifest.phase().orElse(null)).name("generators").beginArray();
			for (String generator : manifest.generators()) {
				json.value(generator);
			}
			json.endArray();
			print(json, "files", manifest.files());
			print(json, "orphans", manifest.orphans());
			json.endObject();
			json.flush();
			text.append('\n');
		}
	}

	private static void print(JsonWriter json, String name, List<Manifest.Entry> entries) throws IOException {
		json.name(name).beginArray();
		for (Manifest.Entry entry : entries) {
			json.beginObject().name("path").value(entry.path().value()).name("generator").value(entry.generator());
			json.name("sha256").value(entry.sha256()).name("bytes").value(entry.bytes());
			json.name("origin").value(entry.origin().orElse(null)).name("sources").beginArray();
			for (String source : entry.sources()) {
				json.value(source);
			}
			json.endArray().endObject();
		}
		json.endArray();
	}

	private static Manifest parse(String text) throws IOException {
		try (JsonReader json = new JsonReader(new StringReader(text))) {
			Map<String, List<Manifest.Entry>> entries = new HashMap<>();
			int format = 0;
			String model = "";
			String phase = null;
			List<String> generators = List.of();
			json.beginObject();
			while (json.hasNext()) {
				String name = json.nextName();
				switch (name) {
					case "format" -> format = json.nextInt();
					case "model" -> model = json.nextString().replaceFirst("^sha256:", "");
					case "phase" -> phase = stringOrNull(json);
					case "generators" -> generators = strings(json);
					case "files", "orphans" -> entries.put(name, entries(json));
					default -> json.skipValue();
				}
			}
			json.endObject();
			if (format != FORMAT) {
				throw new IllegalArgumentException("format " + format);
			}
			return new Manifest(model, Optional.ofNullable(phase), generators, entries.getOrDefault("files", List.of()),
					entries.getOrDefault("orphans", List.of()));
		}
	}

	private static List<Manifest.Entry> entries(JsonReader json) throws IOException {
		List<Manifest.Entry> entries = new ArrayList<>();
		json.beginArray();
		while (json.hasNext()) {
			entries.add(entry(json));
		}
		json.endArray();
		return entries;
	}

	private static Manifest.Entry entry(JsonReader json) throws IOException {
		Map<String, String> texts = new HashMap<>();
		List<String> sources = List.of();
		json.beginObject();
		while (json.hasNext()) {
			String name = json.nextName();
			switch (name) {
				case "path", "generator", "sha256", "bytes", "origin" -> texts.put(name, stringOrNull(json));
				case "sources" -> sources = strings(json);
				default -> json.skipValue();
			}
		}
		json.endObject();
		return new Manifest.Entry(new ArtifactPath(texts.getOrDefault("path", "")), texts.getOrDefault("generator", ""), texts.getOrDefault("sha256", ""),
				Long.parseLong(texts.getOrDefault("bytes", "0")), Optional.ofNullable(texts.get("origin")), sources);
	}

	private static List<String> strings(JsonReader json) throws IOException {
		List<String> strings = new ArrayList<>();
		json.beginArray();
		while (json.hasNext()) {
			strings.add(json.nextString());
		}
		json.endArray();
		return strings;
	}

	private static String stringOrNull(JsonReader json) throws IOException {
		if (json.peek() == JsonToken.NULL) {
			json.nextNull();
			return null;
		}
		return json.nextString();
	}
}
