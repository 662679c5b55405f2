// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.judges;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The judges that need no more than a command and a pattern. */
final class ListedJudges {

	/** A network namespace of its own: the packet filter of this machine is neither read nor touched, and no privilege is needed. */
	static final List<String> ALONE = List.of("unshare", "--map-root-user", "--net");

	private ListedJudges() {
	}

	static Judge nft() {
		return new FileJudge("nft", path -> path.endsWith("/etc/nftables.conf"), alone("nft", "--check", "--file"),
				Pattern.compile(":(?<line>\\d+):\\d+(-\\d+)?: (Error|Warning)"));
	}

	static Judge iptables() {
		return new FileJudge("iptables-restore", path -> path.endsWith(".v4"), alone("iptables-restore", "--test"),
				Pattern.compile("line:? (?<line>\\d+)"));
	}

	static Judge ip6tables() {
		return new FileJudge("ip6tables-restore", path -> path.endsWith(".v6"), alone("ip6tables-restore", "--test"),
				Pattern.compile("line:? (?<line>\\d+)"));
	}

	static Judge unbound() {
		return new FileJudge("unbound-checkconf", path -> path.contains("/etc/unbound/"), List.of("unbound-checkconf"),
				Pattern.compile(":(?<line>\\d+): error|error: |warning: "));
	}

	static Judge prometheus() {
		return new FileJudge("promtool", path -> path.endsWith("monitoring/prometheus.yml"), List.of("promtool", "check", "config", "--syntax-only"),
				Pattern.compile("line (?<line>\\d+): "));
	}

	static Judge alerts() {
		return new FileJudge("promtool", path -> path.endsWith("monitoring/alerts.yml"), List.of("promtool", "check", "rules"),
				Pattern.compile("^\\S*alerts[.]yml: (?<line>\\d+):"));
	}

	static Judge shell() {
		return new FileJudge("sh", path -> path.contains("/usr/local/sbin/"), List.of("sh", "-n"), Pattern.compile(": (?<line>\\d+): "));
	}

	private static List<String> alone(String... command) {
		return Stream.concat(ALONE.stream(), List.of(command).stream()).toList();
	}
}
