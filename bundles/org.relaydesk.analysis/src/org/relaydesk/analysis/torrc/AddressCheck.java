// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.Severity;
import org.relaydesk.analysis.policy.PolicySettings;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;

/** What of the addresses in a torrc tor would refuse, and which rules come of addresses that only the running host knows. */
record AddressCheck(PolicySettings settings, Function<PolicyOption, List<TorrcLine>> lines) {

	Stream<Finding> findings(TorrcText text) {
		Stream<Finding> refused = PolicyOption.OUTBOUND_ADDRESSES.stream().flatMap(option -> refused(option, lines.apply(option)));
		return settings.isExit(!lines.apply(PolicyOption.EXIT_POLICY).isEmpty())
				? Stream.of(refused, interfaces(), advertised(text)).flatMap(found -> found) : refused;
	}

	/** One address a family, IPv6 with or without brackets. */
	private static Stream<Finding> refused(PolicyOption option, List<TorrcLine> stated) {
		return stated.stream().filter(line -> line.value().matches("\\[[0-9.]*\\]") || StatedAddresses.parse(line.value()).isEmpty()
				|| isRepeated(line, stated)).map(line -> Finding.of(FindingCode.TORRC_VALUE, line.valueOrigin(),
						text("torrc.value.addresses", option, line.value())));
	}

	private static boolean isRepeated(TorrcLine line, List<TorrcLine> stated) {
		Optional<IpFamily> family = StatedAddresses.parse(line.value()).map(IpAddress::family);
		return stated.subList(0, stated.indexOf(line)).stream().anyMatch(other -> StatedAddresses.parse(other.value()).map(IpAddress::family).equals(family));
	}

	private Stream<Finding> interfaces() {
		return lines.apply(PolicyOption.EXIT_POLICY_REJECT_LOCAL_INTERFACES).stream().filter(line -> line.value().equals("1"))
				.map(line -> Finding.of(FindingCode.TORRC_HOST_DECIDES, line.origin(), text("torrc.host-decides.interfaces",
						PolicyOption.EXIT_POLICY_REJECT_LOCAL_INTERFACES)));
	}

	/** Most torrc files leave their address to tor, so this is no more than a hint. */
	private Stream<Finding> advertised(TorrcText text) {
		List<IpFamily> missing = Stream.of(IpFamily.values()).filter(this::isWanted).toList();
		return missing.isEmpty() ? Stream.empty() : Stream.of(Finding.of(FindingCode.TORRC_HOST_DECIDES, text.origin(0, 0), text("torrc.host-decides.address", Message.or(missing)))
				.withSeverity(Severity.HINT));
	}

	private boolean isWanted(IpFamily family) {
		return settings.rejectPrivate() && (family == IpFamily.IPV4 || settings.ipv6Exit())
				&& settings.ownAddresses().stream().noneMatch(address -> address.family() == family);
	}
}
