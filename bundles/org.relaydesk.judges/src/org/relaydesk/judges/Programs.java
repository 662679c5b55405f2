// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.judges;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The programs installed on this machine. Those of the administrator lie outside the search path of ordinary users.
 *
 * @param patience how long each may take for one answer
 */
record Programs(List<Path> folders, Duration patience) {

	private static final Duration USUAL_PATIENCE = Duration.ofSeconds(30);

	/** @param first folders to look into before all others */
	static Programs ofThisMachine(List<Path> first) {
		String searchPath = Optional.ofNullable(System.getenv("PATH")).orElse("");
		Stream<String> folders = Stream.concat(Arrays.stream(searchPath.split(File.pathSeparator)), Stream.of("/usr/sbin", "/sbin", "/usr/local/sbin"));
		return new Programs(Stream.concat(first.stream(), folders.filter(folder -> !folder.isEmpty()).map(Path::of)).distinct().toList(),
				USUAL_PATIENCE);
	}

	Optional<Path> find(String program) {
		return folders.stream().map(folder -> folder.resolve(program)).filter(Files::isExecutable).findFirst();
	}

	/** The folders, as programs that start others want them. */
	String searchPath() {
		return folders.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
	}

	/** The command with its first word as a path, if there is such a program. */
	List<String> resolve(List<String> command) {
		List<String> resolved = new ArrayList<>(command);
		find(command.getFirst()).ifPresent(path -> resolved.set(0, path.toString()));
		return resolved;
	}
}
