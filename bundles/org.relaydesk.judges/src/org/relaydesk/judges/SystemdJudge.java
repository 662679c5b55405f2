// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.judges;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactPath;

/**
 * {@code systemd-analyze verify}, all units of a host together, since timers look for their services. What only overrides a unit of another package is
 * judged on top of a bare unit of that name.
 */
final class SystemdJudge implements Judge {

	private static final String UNITS = "/etc/systemd/system/";
	private static final String BARE = "[Service]\nExecStart=/bin/true\n";
	private static final Pattern COMPLAINT = Pattern.compile("(?<file>[^/\\s]+[.](service|timer|conf)):(?<line>\\d+):|(?<unit>[^/\\s]+[.](service|timer)): ");

	@Override
	public String program() {
		return "systemd-analyze";
	}

	@Override
	public List<List<Artifact.Text>> cases(List<Artifact.Text> artifacts) {
		Map<String, List<Artifact.Text>> byHost = new LinkedHashMap<>();
		for (Artifact.Text artifact : artifacts) {
			int at = artifact.path().value().indexOf(UNITS);
			if (at >= 0 && !artifact.lines().isEmpty()) {
				byHost.computeIfAbsent(artifact.path().value().substring(0, at), host -> new ArrayList<>()).add(artifact);
			}
		}
		return List.copyOf(byHost.values());
	}

	@Override
	public List<Complaint> judge(List<Artifact.Text> together, Bench bench) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("systemd-analyze", "verify", "--man=no", "--recursive-errors=no"));
		for (Artifact.Text unit : together) {
			bench.write(unit);
		}
		for (ArtifactPath unit : units(together)) {
			Path file = bench.folder().resolve(unit.value());
			command.add((Files.exists(file) ? file : bench.write(unit, BARE.getBytes(StandardCharsets.UTF_8))).toString());
		}
		Bench.Answer answer = bench.run(command, Map.of("SYSTEMD_UNIT_PATH", Path.of(command.getLast()).getParent() + ":"));
		return answer.lines().stream().filter(line -> !isAboutThisMachine(line, together)).flatMap(line -> complaint(line, together, answer)).toList();
	}

	/** The units that the files are, or that they override. */
	private static Set<ArtifactPath> units(List<Artifact.Text> together) {
		return together.stream().map(file -> new ArtifactPath(file.path().value().replaceFirst("[.]d/[^/]+$", "")))
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** A program that another package, or the same folder, brings to the host is naturally missing here. */
	private static boolean isAboutThisMachine(String line, List<Artifact.Text> together) {
		return line.contains("is not executable: No such file or directory") || line.contains("Failed to open /dev/tty")
				|| together.stream().noneMatch(unit -> speaksOf(line, unit));
	}

	private static Stream<Complaint> complaint(String line, List<Artifact.Text> together, Bench.Answer answer) {
		Matcher matcher = COMPLAINT.matcher(line);
		int number = matcher.find() && matcher.group("line") != null ? Integer.parseInt(matcher.group("line")) : 0;
		return together.stream().filter(unit -> speaksOf(line, unit)).limit(1)
				.map(unit -> new Complaint(unit, number, !answer.isFine(), line.strip()));
	}

	/** A line names a file by its path, or a unit by its name. */
	private static boolean speaksOf(String line, Artifact.Text unit) {
		String path = unit.path().value();
		return line.contains(path) || !path.contains(".d/") && line.contains(path.substring(path.lastIndexOf('/') + 1));
	}
}
