// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall;

import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.MessageBundle;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Located;
import org.relaydesk.model.Uplink;

/** {@code etc/pf.conf} of each host, for FreeBSD and OpenBSD. */
public final class PfGenerator extends FilterGenerator {

	private static final MessageBundle TEXTS = new MessageBundle(PfGenerator.class);

	public PfGenerator() {
		super("pf", false, List.of("pf.uplinks"),
				new HostFile("etc/pf.conf", (host, filter) -> new PfPrinter(host, filter).print()));
	}

	/**
	 * pf itself sends answers back over the uplink that they came in by, with {@code reply-to}. FreeBSD wants the interface in it, which no model names
	 * (pf.conf(5): {@code reply-to (interface gateway)}); OpenBSD wants the gateway alone since 6.9. So there are no words that both would take.
	 */
	@Override
	Optional<Finding> refusal(DeployedHost host) {
		List<Located<Uplink>> uplinks = host.host().uplinks();
		return uplinks.size() < 2 ? Optional.empty()
				: Optional.of(Finding.of(FindingCode.GENERATOR_UNSUPPORTED, uplinks.get(1).origin(), TEXTS.text("generator.unsupported.pf", host.path())));
	}
}
