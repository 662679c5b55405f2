// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands of a runbook in their order: what stands in its fenced blocks, one command at a time, so that each one's exit status counts. */
record RunbookCommands(List<Entry> entries) {

	/** A block, and what its first line says of where it runs. */
	private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh(?<where>[^\n]*)\n(?<commands>.*?)^```$");
	private static final Pattern HERE_DOCUMENT = Pattern.compile("<<'(?<end>\\w+)'$");

	/** @param elsewhere whether it is for another machine than the host */
	record Entry(String command, boolean elsewhere) {
	}

	static RunbookCommands of(String runbook) {
		List<Entry> entries = new ArrayList<>();
		Matcher block = BLOCK.matcher(runbook);
		while (block.find()) {
			boolean elsewhere = block.group("where").strip().equals("elsewhere");
			commands(block.group("commands")).forEach(command -> entries.add(new Entry(command, elsewhere)));
		}
		return new RunbookCommands(List.copyOf(entries));
	}

	private static List<String> commands(String block) {
		List<String> commands = new ArrayList<>();
		StringBuilder command = new StringBuilder();
		String end = null;
		for (String line : block.lines().toList()) {
			command.append(line).append('\n');
			Matcher document = HERE_DOCUMENT.matcher(line);
			if (end == null && document.find()) {
				end = document.group("end");
			} else if (line.equals(end)) {
				end = null;
			}
			if (end == null && !line.matches(".*(\\\\|&&|[|])")) {
				commands.add(command.toString());
				command.setLength(0);
			}
		}
		if (!command.isEmpty()) {
			throw new IllegalArgumentException("not finished: " + command);
		}
		return commands;
	}
}
