// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.output;

import static org.relaydesk.build.FileTexts.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

import org.relaydesk.build.FileProblem;

/**
 * A hidden folder that one process at a time owns while it writes an output folder. It lies in the output folder, or beside it while that does
 * not exist yet, so that what is moved out of it need not be copied. Nothing of it is left after a run.
 */
final class WorkFolder implements AutoCloseable {

	private static final String NAME = ".relaydesk";
	private static final String LOCK = "lock";

	private final Path folder;
	private final FileChannel channel;

	private WorkFolder(Path folder, FileChannel channel) {
		this.folder = folder;
		this.channel = channel;
	}

	/** Where it lies for an output folder that exists. */
	static Path inside(Path out) {
		return out.resolve(NAME);
	}

	/** Where it lies for an output folder that does not exist yet. */
	static Path beside(Path out) {
		return out.resolveSibling("." + out.getFileName() + NAME);
	}

	/** Takes the folder for this process; a problem if another process has it. */
	static WorkFolder own(Path folder, Path out) throws IOException {
		while (true) {
			Files.createDirectories(folder);
			Optional<FileChannel> channel = lock(folder.resolve(LOCK), out);
			if (channel.isPresent()) {
				return new WorkFolder(folder, channel.get());
			}
		}
	}

	Path path() {
		return folder;
	}

	/** Removes the folder, then lets go of it. */
	@Override
	public void close() throws IOException {
		try (channel) {
			Files.deleteIfExists(folder.resolve(LOCK));
			Trees.delete(folder);
		}
	}

	/** Empty if the file went away meanwhile: its last owner had finished. */
	private static Optional<FileChannel> lock(Path file, Path out) throws IOException {
		FileChannel channel;
		try {
			channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		} catch (NoSuchFileException e) {
			return Optional.empty();
		}
		boolean owned = false;
		try {
			if (!tryLock(channel)) {
				throw new FileProblem(text("busy", out));
			}
			owned = isAt(file, channel);
			return owned ? Optional.of(channel) : Optional.empty();
		} finally {
			if (!owned) {
				channel.close();
			}
		}
	}

	/** Locks a byte far behind the end, so that the file stays readable where locks are mandatory. */
	private static boolean tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
		} catch (OverlappingFileLockException e) {
			return false; // held by another thread of this process
		}
	}

	/** Whether the locked file still has its name: the last owner removes the name, and only then unlocks. */
	private static boolean isAt(Path file, FileChannel channel) throws IOException {
		byte[] mark = (ProcessHandle.current().pid() + " " + System.nanoTime()).getBytes(StandardCharsets.US_ASCII);
		channel.truncate(0);
		channel.write(ByteBuffer.wrap(mark), 0);
		try {
			return Arrays.equals(mark, Files.readAllBytes(file));
		} catch (NoSuchFileException e) {
			return false;
		}
	}
}
