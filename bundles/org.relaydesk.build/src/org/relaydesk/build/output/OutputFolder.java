// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.output;

import static org.relaydesk.build.FileTexts.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.relaydesk.analysis.Message;
import org.relaydesk.build.FileProblem;

/**
 * A folder of generated files. It is wholly what one run made or wholly what another made, even if a process is killed while it writes.
 * New files are first completed in a hidden folder, which is then marked as complete by renaming it; from then on files are only renamed
 * into place. A run that finds such a folder begins with what is left to do, and says so. (The death of the process is covered; that of the
 * machine as far as its file system keeps the order of renames and contents.)
 *
 * <p>Files that are not ours are never touched. Files that shall stay as they are keep their time stamps.
 */
public final class OutputFolder {

	private final Path out;
	private final BooleanSupplier interrupted;

	/**
	 * @param out need not exist
	 * @param interrupted asked between files; once it says yes, what was begun is taken back, unless only renaming is left
	 */
	public OutputFolder(Path out, BooleanSupplier interrupted) {
		this.out = out.toAbsolutePath().normalize();
		this.interrupted = interrupted;
	}

	/**
	 * What {@link #write} would do; writes nothing.
	 *
	 * @throws CancellationException if the content must not be written
	 */
	public Comparison compare(TreeContent content) throws FileProblem {
		Path folder = resolved();
		if (Trees.exists(Transaction.sealed(WorkFolder.inside(folder)))) {
			throw new FileProblem(text("half", out));
		}
		Manifest previous = previous(folder);
		Comparer comparer = new Comparer(folder, previous.known());
		deliver(content.files(), comparer::compare);
		return comparer.comparison(content.gone(previous, comparer.paths()));
	}

	/**
	 * Writes what has changed.
	 *
	 * @param prune whether to remove what earlier runs made and this one does not
	 * @throws FileProblem if something is in the way or a file cannot be written; the folder is then as it was
	 * @throws CancellationException if the content must not be written; the folder is as it was
	 */
	public Written write(TreeContent content, boolean prune) throws FileProblem, InterruptedException {
		Path folder = resolved();
		List<Message> healed = new ArrayList<>();
		try {
			if (Trees.exists(WorkFolder.beside(folder))) {
				healBeside(folder, healed);
			}
			return writeOwned(folder, content, prune, healed);
		} catch (IOException e) {
			throw FileProblem.of(text("write.to", out), e);
		}
	}

	/** An earlier run died when this folder did not exist yet, or had just come into being. */
	private void healBeside(Path folder, List<Message> healed) throws IOException {
		try (WorkFolder work = WorkFolder.own(WorkFolder.beside(folder), out)) {
			new Transaction(work.path(), folder).heal(healed);
		}
	}

	private Written writeOwned(Path folder, TreeContent content, boolean prune, List<Message> healed) throws IOException, InterruptedException {
		while (true) {
			boolean exists = Trees.isFolder(folder);
			try (WorkFolder work = WorkFolder.own(exists ? WorkFolder.inside(folder) : WorkFolder.beside(folder), out)) {
				if (exists == Trees.isFolder(folder)) {
					return write(new Transaction(work.path(), folder), folder, content, prune, healed);
				}
			}
		}
	}

	private Written write(Transaction transaction, Path folder, TreeContent content, boolean prune, List<Message> healed)
			throws IOException, InterruptedException {
		transaction.heal(healed);
		Manifest previous = previous(folder);
		Comparer comparer = new Comparer(folder, previous.known());
		try {
			deliver(content.files(), file -> {
				if (interrupted.getAsBoolean()) {
					throw new Interruption();
				}
				prepare(file, comparer, transaction);
			});
		} catch (Interruption e) {
			throw (InterruptedException) new InterruptedException().initCause(e);
		}
		Comparison comparison = comparer.comparison(content.gone(previous, comparer.paths()));
		requireFree(comparison.obstacles());
		List<String> removals = prune ? comparison.orphans().stream().filter(path -> !comparison.edited().contains(path)).toList() : List.of();
		Manifest manifest = content.manifest(previous, comparison, removals);
		prepareManifest(transaction, transaction.draft(manifest), new Comparer(folder, Map.of()));
		transaction.commit(removals);
		return new Written(comparison, removals, manifest, healed);
	}

	/** What may fail about one file. */
	private interface Step {

		void take(Rendered file) throws IOException;
	}

	private void deliver(Delivery files, Step step) throws FileProblem {
		try {
			files.to(file -> {
				try {
					step.take(file);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		} catch (UncheckedIOException e) {
			throw FileProblem.of(text("write.to", out), e.getCause());
		}
	}

	private static void prepare(Rendered file, Comparer comparer, Transaction transaction) throws IOException {
		switch (comparer.compare(file)) {
			case ADD -> transaction.prepare(file, false);
			case REPLACE -> transaction.prepare(file, true);
			case KEEP, OBSTRUCTED -> {
				// nothing of it changes
			}
		}
	}

	private static void prepareManifest(Transaction transaction, Path draft, Comparer comparer) throws IOException {
		switch (comparer.compareManifest(draft)) {
			case ADD -> transaction.prepareDraft(false);
			case REPLACE -> transaction.prepareDraft(true);
			case KEEP -> {
				// the one that is there says the same
			}
			case OBSTRUCTED -> requireFree(comparer.comparison(List.of()).obstacles());
		}
	}

	private static void requireFree(List<Message> obstacles) throws FileProblem {
		if (!obstacles.isEmpty()) {
			throw new FileProblem(Message.joined("\n", obstacles));
		}
	}

	/** Leads out of a delivery. */
	private static final class Interruption extends RuntimeException {

		private static final long serialVersionUID = 1L;
	}

	/** The folder itself, where {@code out} is a link to it. */
	private Path resolved() throws FileProblem {
		if (!Trees.exists(out)) {
			return out;
		}
		try {
			Path real = out.toRealPath();
			if (!Files.isDirectory(real, LinkOption.NOFOLLOW_LINKS)) {
				throw new FileProblem(text("out.file", out));
			}
			return real;
		} catch (IOException e) {
			throw FileProblem.of(text("write.to", out), e);
		}
	}

	private static Manifest previous(Path folder) throws FileProblem {
		return ManifestFile.read(folder).orElseGet(Manifest::none);
	}
}
