// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.judges;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relaydesk.artifacts.Artifact;

/** {@code ansible-playbook --syntax-check}, the playbook together with its inventory. */
final class AnsibleJudge implements Judge {

	private static final Pattern LINE = Pattern.compile("/(?<file>[a-z]+[.]yml)': line (?<line>\\d+)");

	@Override
	public String program() {
		return "ansible-playbook";
	}

	@Override
	public List<List<Artifact.Text>> cases(List<Artifact.Text> artifacts) {
		List<Artifact.Text> files = artifacts.stream().filter(artifact -> artifact.path().value().matches("(.*/)?ansible/[^/]+[.]yml")).toList();
		return files.stream().anyMatch(file -> file.path().value().endsWith("/site.yml")) ? List.of(files) : List.of();
	}

	@Override
	public List<Complaint> judge(List<Artifact.Text> together, Bench bench) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("ansible-playbook", "--syntax-check"));
		for (Artifact.Text file : together) {
			String written = bench.write(file).toString();
			command.addAll(written.endsWith("inventory.yml") ? List.of("--inventory", written) : List.of(written));
		}
		Bench.Answer answer = bench.run(command, Map.of("ANSIBLE_HOME", bench.folder().toString(), "ANSIBLE_LOCAL_TEMP", bench.folder() + "/tmp",
				"ANSIBLE_NOCOLOR", "1", "ANSIBLE_NOCOWS", "1"));
		return answer.isFine() ? List.of() : List.of(complaint(together, String.join(" ", answer.lines()).replaceAll("\\s+", " ").strip()));
	}

	private static Complaint complaint(List<Artifact.Text> together, String words) {
		Matcher matcher = LINE.matcher(words);
		if (matcher.find()) {
			for (Artifact.Text file : together) {
				if (file.path().value().endsWith("/" + matcher.group("file"))) {
					return new Complaint(file, Integer.parseInt(matcher.group("line")), true, words);
				}
			}
		}
		return new Complaint(together.getFirst(), 0, true, words);
	}
}
