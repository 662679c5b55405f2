// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.tests;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The generated configuration of some hosts, read back from its text without any help of the model.
 *
 * @param files texts by path
 */
record LibraryFiles(SortedMap<String, String> files) {

	private static final Pattern ADDRESS = Pattern.compile("(?<![\\w.:])(?:\\[?([0-9a-f:]*::[0-9a-f:]*)\\]?|([0-9]{1,3}(?:[.][0-9]{1,3}){3}))(/[0-9]+)?");
	private static final Pattern ENDPOINT = Pattern.compile("(?<![\\w.:])(?:\\[[0-9a-f:]+\\]|[0-9]{1,3}(?:[.][0-9]{1,3}){3}):[0-9]+");
	private static final Pattern OPENING = Pattern.compile("ip6? daddr (\\S+) (?:tcp|udp) dport (\\{[^}]*}|\\S+)");
	/** A rule that names none of the host's addresses. */
	private static final Pattern OPENING_ANYWHERE = Pattern
			.compile("(?m)^\\s*(?:ip6? saddr (?:\\{[^}]*}|\\S+)|meta nfproto \\S+) (?:tcp|udp) dport (\\{[^}]*}|\\S+)");
	private static final Pattern BANDWIDTH = Pattern.compile("[0-9.]+ [kMG]?bit/s");
	private static final Pattern RATE = Pattern.compile("RelayBandwidthRate ([0-9]+) bytes");
	private static final Pattern ACCOUNTING = Pattern.compile("AccountingMax ([0-9]+) bytes");
	private static final Pattern INSTANCE = Pattern.compile("(.*)/etc/tor/instances/(\\w+)/torrc");
	private static final Pattern RULE = Pattern.compile("(?m)^ExitPolicy (accept|reject) (\\S+):([0-9*-]+)");
	private static final Map<String, Integer> POWERS = Map.of("", 0, "k", 3, "M", 6, "G", 9, "T", 12);
	private static final int PORTS = 65535;

	/** Those of one library, or of the part of its tree that begins so. */
	LibraryFiles under(String path) {
		TreeMap<String, String> own = new TreeMap<>(files);
		own.keySet().removeIf(file -> !file.startsWith(path));
		return new LibraryFiles(own);
	}

	/** Folder of the host by nickname. */
	SortedMap<String, String> relays() {
		SortedMap<String, String> relays = new TreeMap<>();
		files.keySet().stream().map(INSTANCE::matcher).filter(Matcher::matches).forEach(path -> relays.put(path.group(2), path.group(1)));
		return relays;
	}

	String torrc(String nickname) {
		return files.get(relays().get(nickname) + "/etc/tor/instances/" + nickname + "/torrc");
	}

	boolean isExit(String nickname) {
		return torrc(nickname).contains("\nExitRelay 1\n");
	}

	/** What says where a host listens, whom it lets in, what it lets out and through which router. */
	String networkText() {
		return files.entrySet().stream().filter(file -> file.getKey().matches(".*/(torrc|nftables.conf|exit-notice.conf|relaydesk/routes)")).map(Map.Entry::getValue).collect(joining("\n"));
	}

	/** The bits per second of a relay; while the library is {@code open} or {@code closed}; empty without a limit. */
	Optional<Long> rate(String nickname, String hours) {
		String switched = files.get(relays().get(nickname) + "/etc/relaydesk/rates/" + nickname + "/" + hours + ".conf");
		return number(RATE, Optional.ofNullable(switched).orElse(torrc(nickname))).map(bytes -> bytes * 8);
	}

	/** The bytes in each period after which a relay sleeps. */
	Optional<Long> volume(String nickname) {
		return number(ACCOUNTING, torrc(nickname));
	}

	/** The sum of all relays; empty if one has no limit. */
	Optional<Long> total(String hours) {
		List<Optional<Long>> rates = relays().keySet().stream().map(nickname -> rate(nickname, hours)).toList();
		return rates.stream().anyMatch(Optional::isEmpty) || rates.isEmpty() ? Optional.empty() : Optional.of(rates.stream().mapToLong(Optional::get).sum());
	}

	/** The ports that an exit lets out to the whole Internet: rules for a part of it decide for that part alone. */
	String openPorts(String nickname) {
		BitSet open = new BitSet();
		BitSet decided = new BitSet();
		RULE.matcher(torrc(nickname)).results().filter(rule -> rule.group(2).equals("*")).forEach(rule -> {
			String[] ends = rule.group(3).replace("*", "1-" + PORTS).split("-");
			for (int port = Integer.parseInt(ends[0]); port <= Integer.parseInt(ends[ends.length - 1]); port++) {
				if (!decided.get(port)) {
					decided.set(port);
					open.set(port, rule.group(1).equals("accept"));
				}
			}
		});
		return ranges(open);
	}

	private static String ranges(BitSet ports) {
		return Stream.iterate(ports.nextSetBit(0), from -> from >= 0, from -> ports.nextSetBit(ports.nextClearBit(from))).map(from -> {
			int to = ports.nextClearBit(from) - 1;
			return from == to ? "" + from : from + "-" + to;
		}).collect(joining(","));
	}

	static Optional<Long> number(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? Optional.of(Long.parseLong(matcher.group(1))) : Optional.empty();
	}

	/** {@code 20 Mbit/s} is 20,000,000. */
	static long amount(String text, String unit) {
		String[] parts = text.split(" ");
		return new BigDecimal(parts[0]).scaleByPowerOfTen(POWERS.get(parts[1].substring(0, parts[1].length() - unit.length()))).longValueExact();
	}

	/** Every address and network in a text, without brackets. */
	static TreeSet<String> addresses(String text) {
		return ADDRESS.matcher(text).results().map(m -> (m.group(1) == null ? m.group(2) : m.group(1)) + Optional.ofNullable(m.group(3)).orElse(""))
				.filter(address -> !address.startsWith("::")).collect(toCollection(TreeSet::new));
	}

	/** Every address with a port on which something listens or may be reached. */
	TreeSet<String> endpoints() {
		String text = networkText();
		TreeSet<String> endpoints = endpoints(text);
		OPENING.matcher(text).results().forEach(opening -> ports(opening.group(2))
				.forEach(port -> endpoints.add((opening.group(1).contains(":") ? "[" + opening.group(1) + "]" : opening.group(1)) + ":" + port)));
		return endpoints;
	}

	/** Every port that is let in on all addresses of a host. */
	Set<String> portsOfAllAddresses() {
		return OPENING_ANYWHERE.matcher(networkText()).results().flatMap(opening -> ports(opening.group(1))).collect(toSet());
	}

	private static Stream<String> ports(String set) {
		return Stream.of(set.replaceAll("[{} ]", "").split(","));
	}

	/** Every address with a port in a text. */
	static TreeSet<String> endpoints(String text) {
		return ENDPOINT.matcher(text).results().map(m -> m.group()).collect(toCollection(TreeSet::new));
	}

	/** Every rate in a text, in bits per second. */
	static TreeSet<Long> bandwidths(String text) {
		return BANDWIDTH.matcher(text).results().map(m -> amount(m.group(), "bit/s")).collect(toCollection(TreeSet::new));
	}
}
