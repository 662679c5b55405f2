// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.output;

import static org.relaydesk.build.FileTexts.text;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.relaydesk.analysis.Message;
import org.relaydesk.artifacts.ArtifactPath;
import org.relaydesk.build.FileProblem;

/**
 * One change of an output folder: all new files are prepared in {@code new/}, then that folder is renamed to {@code complete/}, then everything
 * in it moves into place. Before the renaming the change has not happened; after it, it has, and whoever comes next finishes it.
 */
final class Transaction {

	private static final String NEW = "new";
	private static final String COMPLETE = "complete";
	private static final String DONE = "done";
	private static final String TREE = "tree";
	private static final String REMOVALS = "remove";
	private static final String DRAFT = "manifest";

	private final Path work;
	private final Path out;
	/** The folders that were made for files. */
	private final Set<Path> folders = ConcurrentHashMap.newKeySet();

	Transaction(Path work, Path out) {
		this.work = work;
		this.out = out;
	}

	/** What exists in a work folder from the moment on at which a change has happened until all is in place. */
	static Path sealed(Path work) {
		return work.resolve(COMPLETE);
	}

	/** Finishes or takes back what a killed process left; adds a sentence if there was something. */
	void heal(List<Message> healed) throws IOException {
		if (Trees.exists(sealed(work))) {
			finish();
			healed.add(text("healed.completed", out));
		} else if (Trees.exists(work.resolve(NEW))) {
			Trees.delete(work.resolve(NEW));
			healed.add(text("healed.removed", out));
		}
	}

	/**
	 * Prepares a file. May be called by several threads at once.
	 *
	 * @param replaces whether there is such a file already, whose permissions it shall have
	 */
	void prepare(Rendered file, boolean replaces) throws IOException {
		Path tree = work.resolve(NEW).resolve(TREE);
		Path target = tree.resolve(file.path());
		make(target.getParent(), tree);
		Files.write(target, file.bytes());
		if (replaces) {
			copyPermissions(out.resolve(file.path()), target);
		}
	}

	/** Writes a manifest beside what is prepared, until it is known whether it differs from the one that is there. */
	Path draft(Manifest manifest) throws IOException {
		Path draft = work.resolve(DRAFT);
		ManifestFile.write(manifest, draft);
		return draft;
	}

	/** Prepares the manifest that was drafted. */
	void prepareDraft(boolean replaces) throws IOException {
		Path tree = work.resolve(NEW).resolve(TREE);
		make(tree, tree);
		Path target = Files.move(work.resolve(DRAFT), tree.resolve(Manifest.FILE));
		if (replaces) {
			copyPermissions(out.resolve(Manifest.FILE), target);
		}
	}

	/** Makes a folder and those on the way to it, each once: asking again for every file takes longer than the file itself. */
	private void make(Path folder, Path tree) throws IOException {
		if (folders.contains(folder)) {
			return;
		}
		if (folder.equals(tree)) {
			Files.createDirectories(tree);
		} else {
			make(folder.getParent(), tree);
			makeOne(folder);
		}
		folders.add(folder);
	}

	private static void makeOne(Path folder) throws IOException {
		try {
			Files.createDirectory(folder);
		} catch (FileAlreadyExistsException e) {
			// another thread was faster
			if (!Trees.isFolder(folder)) {
				throw e;
			}
		}
	}

	/** Puts in place what was prepared, if anything was, and removes files. */
	void commit(List<String> removals) throws IOException {
		if (folders.isEmpty() && removals.isEmpty()) {
			return;
		}
		Path prepared = Files.createDirectories(work.resolve(NEW));
		Files.write(prepared.resolve(REMOVALS), removals);
		Files.move(prepared, sealed(work), StandardCopyOption.ATOMIC_MOVE);
		finish();
	}

	/** Whoever tightened or widened a file's permissions meant it. */
	private static void copyPermissions(Path from, Path to) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		if (view != null) {
			Files.setPosixFilePermissions(to, view.readAttributes().permissions());
		}
	}

	/** Puts everything in place; may be repeated after any interruption. */
	private void finish() throws IOException {
		Path complete = sealed(work);
		if (Trees.exists(complete.resolve(TREE))) {
			Trees.merge(complete.resolve(TREE), out, Manifest.FILE);
		}
		for (String path : Files.readAllLines(complete.resolve(REMOVALS))) {
			remove(new ArtifactPath(path));
		}
		Files.move(complete, work.resolve(DONE), StandardCopyOption.ATOMIC_MOVE);
	}

	/** Removes a file, and the folders that it leaves empty. */
	private void remove(ArtifactPath path) throws IOException {
		Path file = out.resolve(path.value());
		if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
			throw new FileProblem(text("remove.folder", file));
		}
		Files.deleteIfExists(file);
		for (Path folder = file.getParent(); !folder.equals(out); folder = folder.getParent()) {
			try {
				Files.deleteIfExists(folder);
			} catch (DirectoryNotEmptyException e) {
				return; // others have files here
			}
		}
	}
}
