// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.torrc;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.MessageBundle;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.TorrcOption;

/** The options of the escape hatch {@code torrc { … }}, last. None of them can make a relay something that its role is not. */
final class HatchSection implements Section {

	private static final MessageBundle TEXTS = new MessageBundle(HatchSection.class);
	/** Lower case. Tor takes any unambiguous beginning of a name for the option itself. */
	private static final List<String> DECIDED_BY_THE_ROLE = List.of("exitrelay", "exitpolicy", "exitpolicyrejectprivate",
			"exitpolicyrejectlocalinterfaces", "ipv6exit", "reducedexitpolicy", "bridgerelay", "orport", "publishserverdescriptor", "reevaluateexitpolicy");

	@Override
	public void write(DeployedRelay relay, Surroundings around, TorrcWriter torrc) {
		List<TorrcOption> options = relay.settings().torrc().stream().filter(option -> !isRefused(option)).toList();
		if (options.isEmpty()) {
			return;
		}
		torrc.section("As the model says word for word");
		torrc.why("From torrc { ... } in the model, last, so that they win.", options.getFirst().name().origin());
		options.forEach(option -> torrc.setText(option.prefix() + option.name().value(), option.value().value(), option.name().origin()));
	}

	/** The options that are not written. */
	static Stream<Finding> refused(DeployedRelay relay) {
		return relay.settings().torrc().stream().filter(HatchSection::isRefused).map(option -> Finding.of(FindingCode.TORRC_DANGEROUS,
				option.name().origin(), TEXTS.text("torrc.dangerous", option.name().value())));
	}

	private static boolean isRefused(TorrcOption option) {
		String name = option.name().value().toLowerCase(Locale.ROOT);
		return !name.matches("[a-z0-9_]+") || !option.prefix().matches("\\+?") || DECIDED_BY_THE_ROLE.stream().anyMatch(decided -> decided.startsWith(name));
	}
}
