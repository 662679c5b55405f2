// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.relaydesk.build.FileProblem;

/** Compares a folder with what shall be in it. Reads only, and follows no link. */
final class Comparer {

	private final Path out;
	private final Map<String, Manifest.Entry> known;
	/** What stands in the way at a folder's path, or nothing; asked once a folder. */
	private final Map<Path, Optional<String>> folders = new HashMap<>();
	private final List<String> added = new ArrayList<>();
	private final List<String> changed = new ArrayList<>();
	private final List<String> unchanged = new ArrayList<>();
	private final List<String> orphans = new ArrayList<>();
	private final TreeSet<String> edited = new TreeSet<>();
	private final TreeSet<String> obstacles = new TreeSet<>();

	Comparer(Path out, Map<String, Manifest.Entry> known) {
		this.out = out;
		this.known = known;
	}

	/** @param gone what earlier runs made and this one does not */
	Comparison compare(Collection<Rendered> wanted, Collection<Manifest.Entry> gone) throws FileProblem {
		for (Rendered file : wanted) {
			try {
				compare(file.path(), file.bytes());
			} catch (IOException e) {
				throw FileProblem.of("cannot write " + out.resolve(file.path()), e);
			}
		}
		for (Manifest.Entry entry : gone) {
			orphan(entry);
		}
		return new Comparison(added, changed, unchanged, orphans, edited, List.copyOf(obstacles));
	}

	private void compare(String path, byte[] bytes) throws IOException {
		Path file = out.resolve(path);
		Optional<String> obstacle = folder(file.getParent());
		if (obstacle.isPresent()) {
			obstacles.add(obstacle.get());
			return;
		}
		Optional<BasicFileAttributes> there = attributes(file);
		if (there.isEmpty()) {
			added.add(path);
		} else if (there.get().isSymbolicLink()) {
			obstacles.add(link(file));
		} else if (!there.get().isRegularFile()) {
			obstacles.add(file + " is in the way: a file of that name is needed");
		} else {
			compareContent(path, file, bytes, there.get().size());
		}
	}

	private void compareContent(String path, Path file, byte[] bytes, long size) throws IOException {
		byte[] present = size == bytes.length || known.containsKey(path) ? Files.readAllBytes(file) : new byte[0];
		if (Arrays.equals(present, bytes)) {
			unchanged.add(path);
		} else if (known.containsKey(path)) {
			changed.add(path);
			noteEdit(path, present);
		} else if (path.equals(Manifest.FILE)) {
			changed.add(path);
		} else {
			obstacles.add(file + " was not written by relaydesk and is left alone: move it away, or choose another folder");
		}
	}

	private void orphan(Manifest.Entry entry) throws FileProblem {
		String path = entry.path().value();
		Path file = out.resolve(path);
		try {
			boolean there = folder(file.getParent()).isEmpty() && attributes(file).filter(BasicFileAttributes::isRegularFile).isPresent();
			if (there) {
				orphans.add(path);
				noteEdit(path, Files.readAllBytes(file));
			}
		} catch (IOException e) {
			throw FileProblem.of("cannot read " + file, e);
		}
	}

	private void noteEdit(String path, byte[] present) {
		if (!Rendered.sha256(present).equals(known.get(path).sha256())) {
			edited.add(path);
		}
	}

	/** What keeps a folder from holding files of ours: a link or a file on the way to it, or its permissions. */
	private Optional<String> folder(Path folder) throws IOException {
		Optional<String> answer = folders.get(folder);
		if (answer == null) {
			answer = folder.equals(out) ? Optional.empty() : folder(folder.getParent());
			if (answer.isEmpty()) {
				answer = ownObstacle(folder);
			}
			folders.put(folder, answer);
		}
		return answer;
	}

	private Optional<String> ownObstacle(Path folder) throws IOException {
		Optional<BasicFileAttributes> there = attributes(folder);
		if (there.isEmpty() || folder.equals(out)) {
			return Optional.empty();
		}
		if (there.get().isSymbolicLink()) {
			return Optional.of(link(folder));
		}
		if (!there.get().isDirectory()) {
			return Optional.of(folder + " is in the way: a folder of that name is needed");
		}
		return Files.isWritable(folder) ? Optional.empty() : Optional.of("cannot write into " + folder + ": permission denied");
	}

	private static String link(Path path) {
		return path + " is a symbolic link, and relaydesk writes through none: remove it, or choose another folder";
	}

	private static Optional<BasicFileAttributes> attributes(Path path) throws IOException {
		try {
			return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		}
	}
}
