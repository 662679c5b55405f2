// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.output;

import static org.relaydesk.build.FileTexts.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.analysis.Message;
import org.relaydesk.build.FileProblem;

/** Compares a folder with what shall be in it. Reads only, and follows no link. */
final class Comparer {

	/** What is to be done about a file. */
	enum Verdict {
		ADD, REPLACE, KEEP, OBSTRUCTED
	}

	/** A folder that files shall stand in. */
	private record Place(boolean exists, Optional<Message> obstacle) {
	}

	private final Path out;
	/** Nothing can be in the way in a folder that does not exist. */
	private final boolean exists;
	private final Map<String, Manifest.Entry> known;
	/** Asked once a folder. */
	private final Map<Path, Place> places = new ConcurrentHashMap<>();
	private final List<Manifest.Entry> files = new ArrayList<>();
	private final Map<Verdict, List<String>> verdicts = new EnumMap<>(Verdict.class);
	private final List<String> orphans = new ArrayList<>();
	private final Set<String> edited = new ConcurrentSkipListSet<>();
	private final Set<Message> obstacles = new ConcurrentSkipListSet<>(Comparator.comparing(message -> message.in(Locale.ENGLISH)));

	Comparer(Path out, Map<String, Manifest.Entry> known) {
		this.out = out;
		this.exists = Trees.exists(out);
		this.known = known;
		Stream.of(Verdict.values()).forEach(verdict -> verdicts.put(verdict, new ArrayList<>()));
	}

	/** May be called by several threads at once. */
	Verdict compare(Rendered file) throws FileProblem {
		Verdict verdict = verdict(file);
		synchronized (files) {
			files.add(file.entry());
			verdicts.get(verdict).add(file.path());
		}
		return verdict;
	}

	/**
	 * Compares the manifest.
	 *
	 * @param draft the file that holds the new one
	 */
	Verdict compareManifest(Path draft) throws IOException {
		return verdict(Manifest.FILE, (present, size) -> Files.mismatch(present, draft) < 0 ? Verdict.KEEP : Verdict.REPLACE);
	}

	/** The paths of all files that were compared. */
	Set<String> paths() {
		return files.stream().map(entry -> entry.path().value()).collect(Collectors.toSet());
	}

	/** @param gone what earlier runs made and this one does not */
	Comparison comparison(Collection<Manifest.Entry> gone) throws FileProblem {
		for (Manifest.Entry entry : gone) {
			orphan(entry);
		}
		return new Comparison(files.stream().sorted().toList(), sorted(Verdict.ADD), sorted(Verdict.REPLACE), sorted(Verdict.KEEP), orphans,
				new TreeSet<>(edited), List.copyOf(obstacles));
	}

	private List<String> sorted(Verdict verdict) {
		return verdicts.get(verdict).stream().sorted().toList();
	}

	private Verdict verdict(Rendered file) throws FileProblem {
		try {
			return verdict(file.path(), (present, size) -> compareContent(file.path(), present, file.bytes(), size));
		} catch (IOException e) {
			throw FileProblem.of(text("write", out.resolve(file.path())), e);
		}
	}

	/** What to do where there is a file already. */
	private interface Encounter {

		Verdict with(Path present, long size) throws IOException;
	}

	private Verdict verdict(String path, Encounter encounter) throws IOException {
		if (!exists) {
			return Verdict.ADD;
		}
		Path file = out.resolve(path);
		Place place = place(file.getParent());
		if (place.obstacle().isPresent()) {
			obstacles.add(place.obstacle().get());
			return Verdict.OBSTRUCTED;
		}
		Optional<BasicFileAttributes> there = place.exists() ? attributes(file) : Optional.empty();
		if (there.isEmpty()) {
			return Verdict.ADD;
		}
		if (there.get().isRegularFile()) {
			return encounter.with(file, there.get().size());
		}
		obstacles.add(there.get().isSymbolicLink() ? link(file) : text("way.file", file));
		return Verdict.OBSTRUCTED;
	}

	private Verdict compareContent(String path, Path file, byte[] bytes, long size) throws IOException {
		byte[] present = size == bytes.length || known.containsKey(path) ? Files.readAllBytes(file) : new byte[0];
		if (Arrays.equals(present, bytes)) {
			return Verdict.KEEP;
		}
		if (known.containsKey(path)) {
			noteEdit(path, present);
			return Verdict.REPLACE;
		}
		obstacles.add(text("way.foreign", file));
		return Verdict.OBSTRUCTED;
	}

	private void orphan(Manifest.Entry entry) throws FileProblem {
		String path = entry.path().value();
		Path file = out.resolve(path);
		try {
			boolean there = place(file.getParent()).obstacle().isEmpty() && attributes(file).filter(BasicFileAttributes::isRegularFile).isPresent();
			if (there) {
				orphans.add(path);
				noteEdit(path, Files.readAllBytes(file));
			}
		} catch (IOException e) {
			throw FileProblem.of(text("read", file), e);
		}
	}

	private void noteEdit(String path, byte[] present) {
		if (!Rendered.sha256(present).equals(known.get(path).sha256())) {
			edited.add(path);
		}
	}

	private Place place(Path folder) throws IOException {
		Place known = places.get(folder);
		if (known == null) {
			known = look(folder);
			places.put(folder, known);
		}
		return known;
	}

	/** What keeps a folder from holding files of ours: a link or a file on the way to it, or its permissions. */
	private Place look(Path folder) throws IOException {
		Place above = folder.equals(out) ? new Place(true, Optional.empty()) : place(folder.getParent());
		if (!above.exists() || above.obstacle().isPresent()) {
			return above;
		}
		Optional<BasicFileAttributes> there = attributes(folder);
		return new Place(there.isPresent(), there.isEmpty() || folder.equals(out) ? Optional.empty() : obstacle(folder, there.get()));
	}

	private static Optional<Message> obstacle(Path folder, BasicFileAttributes there) {
		if (there.isSymbolicLink()) {
			return Optional.of(link(folder));
		}
		if (!there.isDirectory()) {
			return Optional.of(text("way.folder", folder));
		}
		return Files.isWritable(folder) ? Optional.empty() : Optional.of(text("way.denied", folder));
	}

	private static Message link(Path path) {
		return text("way.link", path);
	}

	private static Optional<BasicFileAttributes> attributes(Path path) throws IOException {
		try {
			return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		}
	}
}
