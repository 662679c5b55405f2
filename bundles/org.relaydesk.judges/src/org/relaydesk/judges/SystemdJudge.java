// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.judges;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.relaydesk.artifacts.Artifact;

/** {@code systemd-analyze verify}, all units of a host together, since timers look for their services. */
final class SystemdJudge implements Judge {

	private static final String UNITS = "/etc/systemd/system/";
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
		String folder = "";
		for (Artifact.Text unit : together) {
			String file = bench.write(unit).toString();
			folder = file.substring(0, file.indexOf(UNITS) + UNITS.length() - 1);
			if (!file.contains(".d/")) {
				command.add(file);
			}
		}
		if (command.size() == 4) {
			return List.of();
		}
		Bench.Answer answer = bench.run(command, Map.of("SYSTEMD_UNIT_PATH", folder + ":"));
		return answer.lines().stream().filter(line -> !isAboutThisMachine(line, together)).flatMap(line -> complaint(line, together, answer)).toList();
	}

	/** A program that another package, or the same folder, brings to the host is naturally missing here. */
	private static boolean isAboutThisMachine(String line, List<Artifact.Text> together) {
		return line.contains("is not executable: No such file or directory") || line.contains("Failed to open /dev/tty")
				|| together.stream().noneMatch(unit -> line.contains(name(unit)));
	}

	private static Stream<Complaint> complaint(String line, List<Artifact.Text> together, Bench.Answer answer) {
		Matcher matcher = COMPLAINT.matcher(line);
		int number = matcher.find() && matcher.group("line") != null ? Integer.parseInt(matcher.group("line")) : 0;
		return together.stream().filter(unit -> line.contains(name(unit))).limit(1)
				.map(unit -> new Complaint(unit, number, !answer.isFine(), line.strip()));
	}

	private static String name(Artifact.Text unit) {
		return unit.path().value().replaceFirst(".*/", "");
	}
}
