// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build;

import static org.relaydesk.build.FileTexts.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.FormatStyle;
import org.relaydesk.lang.RelayLanguage;
import org.relaydesk.lang.SourceText;

/** Sets indentation, columns and blanks of a project's files as the project wants them. A file that breaks the grammar is left as it is. */
public final class FolderFormat {

	private final RelayLanguage language = RelayLanguage.create();

	/** The files whose text would change, each with its new text. */
	public List<SourceText> changes(Sources sources) {
		return sources.texts().stream().flatMap(text -> changed(text, sources.settings().format()).stream()).toList();
	}

	private List<SourceText> changed(SourceText text, FormatStyle style) {
		String formatted = language.format(text.content(), style);
		return formatted.equals(text.content()) ? List.of() : List.of(new SourceText(text.path(), formatted));
	}

	/** Why files could not be formatted: the places where they break the grammar, or are no text. */
	public List<Finding> obstacles(Sources sources) {
		Stream<Finding> syntax = language.parse(sources.texts()).findings().stream().filter(finding -> finding.code() == FindingCode.SYNTAX);
		return Stream.concat(sources.findings().stream().filter(Finding::isError), syntax).sorted().distinct().toList();
	}

	/**
	 * Writes a file's new text; the file is wholly the old or wholly the new. A link stays a link.
	 *
	 * @throws FileProblem if the file cannot be written; it is then as it was
	 */
	public static void write(Path project, SourceText text) throws FileProblem {
		try {
			Path file = project.resolve(text.path()).toRealPath();
			Path near = Files.createTempFile(file.getParent(), ".format", ".tmp");
			try {
				Files.writeString(near, text.content());
				keepPermissions(file, near);
				Files.move(near, file, StandardCopyOption.ATOMIC_MOVE);
			} finally {
				Files.deleteIfExists(near);
			}
		} catch (IOException e) {
			throw FileProblem.of(text("write", project.resolve(text.path())), e);
		}
	}

	/** Where the file system has permissions of this kind. */
	private static void keepPermissions(Path from, Path to) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		if (view != null) {
			Files.setPosixFilePermissions(to, view.readAttributes().permissions());
		}
	}
}
