// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build;

import static org.relaydesk.build.FileTexts.text;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.ProjectSettings;
import org.relaydesk.lang.SourceText;

/**
 * Reads a project: every {@code .relay} file at or below a folder. Links to files are read, links to folders are not followed, so that no
 * circle can arise; what has a name that begins with a dot is left out, such as the locks and shadows that editors and file servers leave.
 */
public final class SourceFolder {

	private static final String EXTENSION = ".relay";

	private final Path folder;

	public SourceFolder(Path folder) {
		this.folder = folder;
	}

	/** @throws FileProblem if the folder or a file in it cannot be read */
	public Sources read() throws FileProblem {
		if (!Files.exists(folder)) {
			throw new FileProblem(text("folder.none", folder));
		}
		if (!Files.isDirectory(folder)) {
			throw new FileProblem(text("folder.file", folder));
		}
		List<DecodedFile> files = new ArrayList<>();
		for (Path file : list()) {
			files.add(DecodedFile.read(file, name(file)));
		}
		List<SourceText> texts = files.stream().filter(DecodedFile::isText).map(file -> new SourceText(file.path(), file.text()))
				.sorted(Comparator.comparing(SourceText::path)).toList();
		Optional<DecodedFile> decisions = settings();
		ProjectSettings.Reading settings = ProjectSettings.parse(decisions.map(DecodedFile::text).orElse(""));
		List<Finding> findings = new ArrayList<>(settings.findings());
		decisions.flatMap(DecodedFile::finding).ifPresent(findings::add);
		files.forEach(file -> file.finding().ifPresent(findings::add));
		return new Sources(texts, settings.settings(), List.copyOf(findings));
	}

	private Optional<DecodedFile> settings() throws FileProblem {
		Path file = folder.resolve(ProjectSettings.FILE);
		return Files.exists(file) ? Optional.of(DecodedFile.read(file, ProjectSettings.FILE)) : Optional.empty();
	}

	private String name(Path file) {
		return folder.relativize(file).toString().replace('\\', '/');
	}

	private List<Path> list() throws FileProblem {
		List<Path> files = new ArrayList<>();
		try {
			Files.walkFileTree(folder.toRealPath(), new SimpleFileVisitor<>() {
				private final Path root = folder.toRealPath();

				@Override
				public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
					return !visited.equals(root) && isHidden(visited) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws FileProblem {
					Path named = folder.resolve(root.relativize(file));
					if (file.getFileName().toString().endsWith(EXTENSION) && !isHidden(file)) {
						if (!Files.exists(file)) {
							throw new FileProblem(text("link.broken", named));
						}
						if (Files.isRegularFile(file)) {
							files.add(named);
						}
					}
					return FileVisitResult.CONTINUE;
				}

				private static boolean isHidden(Path path) {
					return path.getFileName().toString().startsWith(".");
				}
			});
		} catch (IOException e) {
			throw FileProblem.of(text("read", folder), e);
		}
		return files;
	}
}
