// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
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

	private static final TorOptions OPTIONS = TorOptions.catalogue();
	private static final Set<String> RESOLVER = Set.of("ServerDNSResolvConfFile");

	@Override
	public Stream<Finding> findings(DeployedRelay relay, Snapshot snapshot) {
		return relay.settings().torrc().stream().flatMap(option -> finding(relay, option).stream());
	}

	private static Optional<Finding> finding(DeployedRelay relay, TorrcOption option) {
		String name = (option.prefix() + option.name().value()).replaceFirst("^[+/]+", "");
		if (name.startsWith("%")) {
			return Optional.of(Finding.of(FindingCode.TORRC_DANGEROUS, option.name().origin(), "`" + name
					+ "` would bring in text that nobody has checked: write the options themselves"));
		}
		Optional<TorOption> exact = OPTIONS.option(name);
		List<TorOption> meant = exact.map(List::of).orElseGet(() -> OPTIONS.abbreviated(name));
		if (meant.isEmpty()) {
			return Optional.of(unknown(name, option.name().origin()));
		}
		TorOption worst = meant.stream().filter(o -> isDangerous(o, relay, option)).findFirst().orElse(meant.getFirst());
		return harmful(relay, option, worst).or(() -> exact.isEmpty() ? Optional.of(abbreviated(option, meant)) : useless(option, worst))
				.or(() -> OptionValues.problem(worst, option.value().value()).map(problem -> Finding.of(FindingCode.TORRC_VALUE,
						option.value().origin(), worst.name() + " " + problem)));
	}

	/** A key that tor takes for no option. */
	static Finding unknown(String name, Origin origin) {
		List<String> near = Nearest.of(name, OPTIONS.all().stream().map(TorOption::name).toList());
		return Finding.of(FindingCode.TORRC_UNKNOWN_OPTION, origin, "Tor " + OPTIONS.version() + " has no option `" + name
				+ "`, and would not start:" + (near.isEmpty() ? " take it out" : " write " + String.join(" or ", near)))
				.withReplacements(near);
	}

	private static Finding abbreviated(TorrcOption option, List<TorOption> meant) {
		List<String> names = meant.stream().map(TorOption::name).limit(3).toList();
		return Finding.of(FindingCode.TORRC_DEPRECATED, option.name().origin(), "Tor will stop taking abbreviations such as `"
				+ option.name().value() + "`: write " + String.join(" or ", names)).withReplacements(names);
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
			String name = OPTIONS.option(other.name().value()).map(TorOption::name).orElse("");
			return name.equals("HashedControlPassword") && !other.value().value().isBlank()
					|| name.equals("CookieAuthentication") && other.value().value().strip().equals("1");
		});
	}

	private static Optional<Finding> harmful(DeployedRelay relay, TorrcOption option, TorOption meant) {
		if (isDangerous(meant, relay, option)) {
			return Optional.of(Finding.of(FindingCode.TORRC_DANGEROUS, option.name().origin(),
					meant.name() + " may not be set here. " + meant.description()));
		}
		if (RESOLVER.contains(meant.name()) && relay.settings().isExit()) {
			return Optional.of(Finding.of(FindingCode.DNS_PUBLIC_RESOLVER, option.name().origin(), "exit " + relay.relay().name()
					+ " would tell the resolver of " + option.value().value() + " which names its users look up: take this out, and it asks"
					+ " the host's own"));
		}
		return meant.use() == Use.GENERATED ? Optional.of(Finding.of(FindingCode.TORRC_GENERATED_OPTION, option.name().origin(),
				meant.name() + " is written by Relay Desk already. " + meant.description() + " Take it out, and say it in the model"))
				: Optional.empty();
	}

	private static Optional<Finding> useless(TorrcOption option, TorOption meant) {
		if (meant.state() == State.OBSOLETE) {
			return Optional.of(Finding.of(FindingCode.TORRC_DEPRECATED, option.name().origin(),
					"Tor no longer does anything with " + meant.name() + ": take it out"));
		}
		if (meant.state() == State.DEPRECATED || meant.use() == Use.OLD) {
			return Optional.of(Finding.of(FindingCode.TORRC_DEPRECATED, option.name().origin(),
					meant.name() + " is out of date: take it out." + sentence(meant)));
		}
		return meant.use() == Use.CLIENT ? Optional.of(Finding.of(FindingCode.TORRC_CLIENT_ONLY, option.name().origin(),
				meant.name() + " concerns tor as a client and is of no use to a relay: take it out." + sentence(meant))) : Optional.empty();
	}

	private static String sentence(TorOption option) {
		return Stream.of(option.description()).filter(text -> !text.isEmpty()).map(text -> " " + text).collect(Collectors.joining());
	}
}
