// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.Severity;
import org.relaydesk.analysis.policy.PolicySettings;
import org.relaydesk.analysis.policy.PolicySubject;
import org.relaydesk.analysis.policy.TorRule;
import org.relaydesk.analysis.torrc.TorrcIncludes.Included;

/** Puts the lines of a torrc together to an exit policy: what adds, what replaces, what clears. */
final class PolicyOptions {

	private static final int MOST_INCLUDES = 31;
	private static final TorOptions CATALOGUE = TorOptions.catalogue();

	private final TorrcIncludes includes;
	private final Map<PolicyOption, List<TorrcLine>> values = new EnumMap<>(PolicyOption.class);
	private final List<Finding> findings = new ArrayList<>();
	/** From then on tor reads no more: files that include one another would go on for ever. */
	private boolean cannotInclude;

	PolicyOptions(TorrcIncludes includes) {
		this.includes = includes;
	}

	TorrcPolicy read(TorrcText text) {
		take(text, 0);
		RuleLines rules = new RuleLines(findings);
		List<TorRule> stated = rules.read(lines(PolicyOption.EXIT_POLICY));
		StatedAddresses addresses = new StatedAddresses(this::lines);
		boolean statesRules = !lines(PolicyOption.EXIT_POLICY).isEmpty();
		Optional<Boolean> exitRelay = exitRelay();
		boolean rejectLocal = flag(PolicyOption.EXIT_POLICY_REJECT_LOCAL_INTERFACES, false);
		PolicySettings settings = new PolicySettings(exitRelay.or(() -> statesRules ? Optional.of(true) : Optional.empty()),
				flag(PolicyOption.BRIDGE_RELAY, false), flag(PolicyOption.IPV6_EXIT, false), flag(PolicyOption.EXIT_POLICY_REJECT_PRIVATE, true),
				flag(PolicyOption.REDUCED_EXIT_POLICY, false), addresses.advertised(), rejectLocal ? addresses.local() : List.of());
		new SettingsCheck(settings, exitRelay, lines(PolicyOption.EXIT_POLICY)).findings(text).forEach(findings::add);
		new AddressCheck(settings, this::lines).findings(text).forEach(findings::add);
		boolean refused = findings.stream().anyMatch(Finding::isError);
		return new TorrcPolicy(refused ? Optional.empty() : Optional.of(new PolicySubject(text.file(), rules.texts(), stated, settings)),
				List.copyOf(findings));
	}

	private void take(TorrcText text, int depth) {
		TorrcReader.Result result = TorrcReader.read(text);
		for (TorrcLine line : result.lines()) {
			if (!line.key().equals("%include")) {
				CATALOGUE.meant(line.key()).ifPresentOrElse(option -> take(option, line),
						() -> findings.add(EscapeHatch.unknown(line.key(), line.origin())));
			} else if (!cannotInclude) {
				include(line, depth);
			}
		}
		findings.addAll(result.findings());
	}

	private void include(TorrcLine line, int depth) {
		switch (depth >= MOST_INCLUDES ? new Included.Refused(text("torrc.value.include.depth", MOST_INCLUDES)) : includes.find(line.value())) {
			case Included.Files(List<TorrcText> files) -> files.forEach(file -> take(file, depth + 1));
			case Included.Refused(Message reason) -> {
				cannotInclude = true;
				findings.add(Finding.of(FindingCode.TORRC_VALUE, line.origin(), text("torrc.value.include", line.value(), reason)));
			}
			case Included.Unknown() -> warn(line, text("torrc.value.include.unread", line.value()));
		}
	}

	private void take(TorOption meant, TorrcLine line) {
		OptionValues.refused(meant, line.value()).ifPresent(problem -> findings.add(Finding.of(FindingCode.TORRC_VALUE, line.valueOrigin(),
				text("torrc.value.refused", problem, line.value()))));
		PolicyOption.of(meant).ifPresent(option -> {
			if (!meant.name().equalsIgnoreCase(line.key())) {
				warn(line, text("torrc.value.abbreviated", line.key(), meant.name()));
			}
			take(option, line);
		});
	}

	private void take(PolicyOption option, TorrcLine line) {
		List<TorrcLine> lines = values.computeIfAbsent(option, o -> new ArrayList<>());
		if (line.value().isEmpty()) {
			if (option.isList() && !line.prefix().equals("/")) {
				warn(line, text("torrc.value.empty", option));
			} else {
				lines.clear();
			}
			return;
		}
		if (!option.isList() && !lines.isEmpty()) {
			warn(line, text("torrc.value.repeated", option));
			lines.clear();
		}
		lines.add(line);
	}

	private void warn(TorrcLine line, Message message) {
		findings.add(Finding.of(FindingCode.TORRC_VALUE, line.origin(), message).withSeverity(Severity.WARNING));
	}

	private List<TorrcLine> lines(PolicyOption option) {
		return values.getOrDefault(option, List.of());
	}

	private boolean flag(PolicyOption option, boolean otherwise) {
		return lines(option).stream().findFirst().map(line -> line.value().equals("1")).orElse(otherwise);
	}

	private Optional<Boolean> exitRelay() {
		return lines(PolicyOption.EXIT_RELAY).stream().filter(line -> !line.value().equalsIgnoreCase("auto")).findFirst()
				.map(line -> line.value().equals("1"));
	}
}
