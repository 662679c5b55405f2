// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.Nearest;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.analysis.torrc.TorOption.State;
import org.relaydesk.analysis.torrc.TorOption.Use;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.TorrcOption;

/**
 * What stands in {@code torrc { … }} is an option that Tor has, that the model does not decide, and that does no harm: in any letter case,
 * abbreviated, and with {@code +} or {@code /} in front, as tor reads it.
 */
public final class EscapeHatch implements PhaseAnalysis<DeployedRelay> {

	private static final Set<String> RESOLVER = Set.of("ServerDNSResolvConfFile");

	@Override
	public Stream<Finding> findings(DeployedRelay relay, Snapshot snapshot) {
		return relay.settings().torrc().stream().flatMap(option -> finding(relay, option).stream());
	}

	private static Optional<Finding> finding(DeployedRelay relay, TorrcOption option) {
		String name = (option.prefix() + option.name().value()).replaceFirst("^[+/]+", "");
		if (name.startsWith("%")) {
			return Optional.of(Finding.of(FindingCode.TORRC_DANGEROUS, option.name().origin(), text("torrc.dangerous.include", name)));
		}
		TorOptions catalogue = TorOptions.catalogue();
		Optional<TorOption> exact = catalogue.option(name);
		List<TorOption> meant = exact.map(List::of).orElseGet(() -> catalogue.abbreviated(name));
		if (meant.isEmpty()) {
			return Optional.of(unknown(name, option.name().origin()));
		}
		TorOption worst = meant.stream().filter(o -> isDangerous(o, relay, option)).findFirst().orElse(meant.getFirst());
		return harmful(relay, option, worst).or(() -> exact.isEmpty() ? Optional.of(abbreviated(option, meant)) : useless(option, worst))
				.or(() -> OptionValues.problem(worst, option.value().value()).map(problem -> Finding.of(FindingCode.TORRC_VALUE,
						option.value().origin(), problem)));
	}

	/** A key that tor takes for no option. */
	static Finding unknown(String name, Origin origin) {
		TorOptions catalogue = TorOptions.catalogue();
		List<String> near = Nearest.of(name, catalogue.all().stream().map(TorOption::name).toList());
		return Finding.of(FindingCode.TORRC_UNKNOWN_OPTION, origin, near.isEmpty()
				? text("torrc.unknown-option", catalogue.version(), name) : text("torrc.unknown-option.near", catalogue.version(), name, Message.or(near)))
				.withReplacements(near);
	}

	private static Finding abbreviated(TorrcOption option, List<TorOption> meant) {
		List<String> names = meant.stream().map(TorOption::name).limit(3).toList();
		return Finding.of(FindingCode.TORRC_DEPRECATED, option.name().origin(), text("torrc.deprecated.abbreviation",
				option.name().value(), Message.or(names))).withReplacements(names);
	}

	private static boolean isDangerous(TorOption option, DeployedRelay relay, TorrcOption written) {
		if (option.use() != Use.DANGEROUS) {
			return false;
		}
		String value = written.value().value().strip();
		return switch (option.name()) {
			case "SafeLogging", "ExitPolicyRejectPrivate" -> !value.equals("1");
			case "DisableNetwork" -> !value.equals("0");
			case "ControlPort" -> !(value.equals("0") || isLocal(value) && isAuthenticated(relay));
			default -> true;
		};
	}

	private static boolean isLocal(String port) {
		return port.matches("(127[.][0-9.]+:|localhost:|\\[::1\\]:)?([0-9]+|auto)( .*)?");
	}

	private static boolean isAuthenticated(DeployedRelay relay) {
		return relay.settings().torrc().stream().anyMatch(other -> {
			String name = TorOptions.catalogue().option(other.name().value()).map(TorOption::name).orElse("");
			return name.equals("HashedControlPassword") && !other.value().value().isBlank()
					|| name.equals("CookieAuthentication") && other.value().value().strip().equals("1");
		});
	}

	private static Optional<Finding> harmful(DeployedRelay relay, TorrcOption option, TorOption meant) {
		if (isDangerous(meant, relay, option)) {
			return Optional.of(Finding.of(FindingCode.TORRC_DANGEROUS, option.name().origin(),
					text("torrc.dangerous", meant.name(), meant.description().orElseThrow())));
		}
		if (RESOLVER.contains(meant.name()) && relay.settings().isExit()) {
			return Optional.of(Finding.of(FindingCode.DNS_PUBLIC_RESOLVER, option.name().origin(), text("dns.public-resolver", relay.relay().name(),
					option.value().value())));
		}
		return meant.use() == Use.GENERATED ? Optional.of(Finding.of(FindingCode.TORRC_GENERATED_OPTION, option.name().origin(),
				text("torrc.generated-option", meant.name(), meant.description().orElseThrow())))
				: Optional.empty();
	}

	private static Optional<Finding> useless(TorrcOption option, TorOption meant) {
		if (meant.state() == State.OBSOLETE) {
			return Optional.of(Finding.of(FindingCode.TORRC_DEPRECATED, option.name().origin(),
					text("torrc.deprecated.obsolete", meant.name())));
		}
		if (meant.state() == State.DEPRECATED || meant.use() == Use.OLD) {
			return Optional.of(Finding.of(FindingCode.TORRC_DEPRECATED, option.name().origin(),
					described(text("torrc.deprecated", meant.name()), meant)));
		}
		return meant.use() == Use.CLIENT ? Optional.of(Finding.of(FindingCode.TORRC_CLIENT_ONLY, option.name().origin(),
				described(text("torrc.client-only", meant.name()), meant))) : Optional.empty();
	}

	private static Message described(Message sentence, TorOption option) {
		return option.description().map(description -> Message.joined(" ", List.of(sentence, description))).orElse(sentence);
	}
}
