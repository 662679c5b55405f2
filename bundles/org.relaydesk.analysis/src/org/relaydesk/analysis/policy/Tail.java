// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.model.PolicyRule.Action;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/** The rules that tor appends to every exit policy, as data read off the program. */
public enum Tail {
	/** The default policy: all ports but a few. {@code GETINFO exit-policy/default}. */
	DEFAULT("default-exit-policy.txt", RuleSource.Tor.DEFAULT_TAIL),
	/** {@code ReducedExitPolicy 1}: a list of ports. The end of {@code GETINFO exit-policy/full}. */
	REDUCED("reduced-exit-policy.txt", RuleSource.Tor.REDUCED_TAIL);

	/** The version of the program that the data comes from. */
	public static final String TOR_VERSION = "0.4.9.11";

	private final List<TorRule> rules;

	Tail(String file, RuleSource source) {
		rules = read(TOR_VERSION + "/" + file).flatMap(line -> rules(line, source)).toList();
	}

	/** The rules in tor's order, for both families; the last two are catch-alls. */
	public List<TorRule> rules() {
		return rules;
	}

	private static Stream<String> read(String resource) {
		try (InputStream in = Tail.class.getResourceAsStream(resource)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(resource, e);
		}
	}

	/** A line is {@code accept *:20-23}, for both families. */
	private static Stream<TorRule> rules(String line, RuleSource source) {
		Action action = line.startsWith("accept ") ? Action.ACCEPT : Action.REJECT;
		String ports = line.substring(line.indexOf(':') + 1);
		int[] numbers = ports.equals("*") ? new int[] { 1, PortRange.MAX } : Arrays.stream(ports.split("-")).mapToInt(Integer::parseInt).toArray();
		PortRange range = new PortRange(numbers[0], numbers[numbers.length - 1]);
		return Stream.of(IpFamily.values()).map(family -> TorRule.of(action, Cidr.all(family), range, source));
	}
}
