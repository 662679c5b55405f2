// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.torrc.TorrcIncludes;
import org.relaydesk.analysis.torrc.TorrcText;
import org.relaydesk.build.FileProblem;
import org.relaydesk.build.FileTexts;
import org.relaydesk.lang.SourceText;

/** Reads torrc files, and those that they include: a file, all of a folder, or what a pattern fits, by name (torrc_format.txt). */
final class TorrcFiles implements TorrcIncludes {

	private final Session session;
	private final Map<String, SourceText> read = new LinkedHashMap<>();

	TorrcFiles(Session session) {
		this.session = session;
	}

	/** A file under the name by which the user knows it. */
	TorrcText read(String name) throws FileProblem {
		try {
			String text = new String(Files.readAllBytes(session.path(name)), StandardCharsets.UTF_8);
			read.put(name, new SourceText(name, text));
			return new TorrcText(name, text);
		} catch (IOException e) {
			throw FileProblem.of(FileTexts.text("read", name), e);
		}
	}

	/** All that was read. */
	List<SourceText> texts() {
		return List.copyOf(read.values());
	}

	@Override
	public Included find(String pattern) {
		if (pattern.isEmpty()) {
			return new Included.Refused(Message.verbatim("it names no file"));
		}
		try {
			Path start = session.io().directory();
			List<TorrcText> texts = new ArrayList<>();
			for (Path path : FilePattern.isPattern(pattern) ? FilePattern.expand(start, pattern) : List.of(start.resolve(pattern))) {
				for (Path file : Files.isDirectory(path) ? files(path) : List.of(path)) {
					texts.add(read((file.startsWith(start) ? start.relativize(file) : file).toString()));
				}
			}
			return new Included.Files(texts);
		} catch (InvalidPathException e) {
			return new Included.Refused(Message.verbatim("it is not a path"));
		} catch (IOException e) {
			return new Included.Refused(Message.verbatim(FileProblem.of(FileTexts.text("read", "it"), e).getMessage()));
		}
	}

	/** Hidden files and folders in it do not count. */
	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".")).sorted().toList();
		}
	}
}
