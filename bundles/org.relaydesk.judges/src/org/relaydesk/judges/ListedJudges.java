// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.judges;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The judges that need no more than a command and a pattern. */
final class ListedJudges {

	private ListedJudges() {
	}

	static Judge nft() {
		return alone(endsWith("/etc/nftables.conf"), ":(?<line>\\d+):\\d+(-\\d+)?: (Error|Warning)", "nft", "--check", "--file");
	}

	static Judge iptables() {
		return alone(endsWith(".v4"), "line:? (?<line>\\d+)", "iptables-restore", "--test");
	}

	static Judge ip6tables() {
		return alone(endsWith(".v6"), "line:? (?<line>\\d+)", "ip6tables-restore", "--test");
	}

	static Judge unbound() {
		return reading(path -> path.contains("/etc/unbound/"), ":(?<line>\\d+): error|error: |warning: ", "unbound-checkconf");
	}

	static Judge prometheus() {
		return new FileJudge("promtool check config", List.of("promtool", "check", "config", "--syntax-only"), false, endsWith("monitoring/prometheus.yml"),
				Pattern.compile("line (?<line>\\d+): "));
	}

	static Judge alerts() {
		return new FileJudge("promtool check rules", List.of("promtool", "check", "rules"), false, endsWith("monitoring/alerts.yml"),
				Pattern.compile("^\\S*alerts[.]yml: (?<line>\\d+):"));
	}

	static Judge shell() {
		return reading(path -> path.contains("/usr/local/sbin/"), ": (?<line>\\d+): ", "sh", "-n");
	}

	private static Predicate<String> endsWith(String end) {
		return path -> path.endsWith(end);
	}

	/** The only judge of its program. */
	private static Judge reading(Predicate<String> paths, String complaint, String... command) {
		return new FileJudge(command[0], List.of(command), false, paths, Pattern.compile(complaint));
	}

	/** The only judge of its program, which looks at the network's configuration. */
	private static Judge alone(Predicate<String> paths, String complaint, String... command) {
		return new FileJudge(command[0], List.of(command), true, paths, Pattern.compile(complaint));
	}
}
