// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import static org.relaydesk.analysis.FindingTexts.text;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.region.EndpointSet;
import org.relaydesk.analysis.region.PortSlice;
import org.relaydesk.model.PolicyRule.Action;
import org.relaydesk.model.net.IpFamily;

/** Rules that open ports about which providers get complaints. An exception for a partner's network is none. */
final class AbusePronePorts implements PolicyAnalysis {

	/** A /16 of IPv4, a /32 of IPv6: larger than what one knows by name. */
	private static final BigInteger FEW_OF_IPV4 = BigInteger.ONE.shiftLeft(16);
	private static final BigInteger FEW_OF_IPV6 = BigInteger.ONE.shiftLeft(96);

	@Override
	public Stream<Finding> findings(PolicyInUse policy) {
		return Statement.of(policy.policy()).stream().filter(statement -> statement.action() == Action.ACCEPT)
				.flatMap(statement -> finding(policy, statement).stream());
	}

	private static List<Finding> finding(PolicyInUse policy, Statement statement) {
		EndpointSet decided = Decided.by(policy.complete(), List.of(statement));
		List<Message> ports = Arrays.stream(AbusePronePort.values()).filter(port -> isOpened(decided, port)).map(AbusePronePort::text).toList();
		return ports.isEmpty() ? List.of() : List.of(Finding.of(FindingCode.EXIT_POLICY_ABUSE_PRONE_PORT, statement.origin(),
				text("exit-policy.abuse-prone-port", statement, Message.joined(", ", ports))));
	}

	private static boolean isOpened(EndpointSet decided, AbusePronePort port) {
		return Stream.of(IpFamily.values()).flatMap(family -> decided.slices(family).stream())
				.anyMatch(slice -> slice.ports().overlaps(port.ports()) && isWide(slice));
	}

	private static boolean isWide(PortSlice slice) {
		BigInteger few = slice.addresses().family() == IpFamily.IPV4 ? FEW_OF_IPV4 : FEW_OF_IPV6;
		return slice.addresses().size().compareTo(few) > 0;
	}
}
