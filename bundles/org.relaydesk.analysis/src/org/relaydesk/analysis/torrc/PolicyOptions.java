// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Severity;
import org.relaydesk.analysis.policy.PolicySettings;
import org.relaydesk.analysis.policy.PolicySubject;
import org.relaydesk.analysis.policy.TorRule;

/** Puts the lines of a torrc together to an exit policy: what adds, what replaces, what clears. */
final class PolicyOptions {

	private static final int MOST_INCLUDES = 31;

	private final TorrcIncludes includes;
	private final Map<PolicyOption, List<TorrcLine>> values = new EnumMap<>(PolicyOption.class);
	private final List<Finding> findings = new ArrayList<>();

	PolicyOptions(TorrcIncludes includes) {
		this.includes = includes;
	}

	TorrcPolicy read(TorrcText text) {
		take(text, 0);
		RuleLines rules = new RuleLines(findings);
		List<TorRule> stated = rules.read(lines(PolicyOption.EXIT_POLICY));
		OwnAddresses own = new OwnAddresses(lines(PolicyOption.ADDRESS), lines(PolicyOption.OR_PORT));
		boolean statesRules = !lines(PolicyOption.EXIT_POLICY).isEmpty();
		Optional<Boolean> exitRelay = exitRelay();
		PolicySettings settings = new PolicySettings(exitRelay.or(() -> statesRules ? Optional.of(true) : Optional.empty()),
				flag(PolicyOption.BRIDGE_RELAY, false), flag(PolicyOption.IPV6_EXIT, false), flag(PolicyOption.EXIT_POLICY_REJECT_PRIVATE, true),
				flag(PolicyOption.REDUCED_EXIT_POLICY, false), own.list());
		new SettingsCheck(settings, exitRelay, lines(PolicyOption.EXIT_POLICY)).findings(text).forEach(findings::add);
		boolean refused = findings.stream().anyMatch(Finding::isError);
		return new TorrcPolicy(refused ? Optional.empty() : Optional.of(new PolicySubject(text.file(), rules.texts(), stated, settings)),
				List.copyOf(findings));
	}

	private void take(TorrcText text, int depth) {
		TorrcReader.Result result = TorrcReader.read(text);
		for (TorrcLine line : result.lines()) {
			if (line.key().equals("%include")) {
				include(line, depth);
			} else {
				PolicyOption.of(line.key()).ifPresent(option -> take(option, line));
			}
		}
		findings.addAll(result.findings());
	}

	private void include(TorrcLine line, int depth) {
		Optional<List<TorrcText>> files = depth >= MOST_INCLUDES ? Optional.empty() : includes.find(line.value());
		files.ifPresentOrElse(found -> found.forEach(file -> take(file, depth + 1)), () -> findings.add(Finding.of(FindingCode.TORRC_VALUE,
				line.origin(), "%include " + line.value() + " was not read: its exit policy, if it has one, is missing here")
				.withSeverity(Severity.WARNING)));
	}

	private void take(PolicyOption option, TorrcLine line) {
		if (option.isAbbreviated(line.key())) {
			warn(line, line.key() + " is short for " + option + ", which tor accepts for the time being: write it out");
		}
		List<TorrcLine> lines = values.computeIfAbsent(option, o -> new ArrayList<>());
		if (line.value().isEmpty()) {
			if (option.isList() && !line.prefix().equals("/")) {
				warn(line, option + " has no value: tor skips this line");
			} else {
				lines.clear();
			}
			return;
		}
		if (!option.isList() && !lines.isEmpty()) {
			warn(line, option + " is set once more: tor takes the last value");
			lines.clear();
		}
		lines.add(line);
	}

	private void warn(TorrcLine line, String message) {
		findings.add(Finding.of(FindingCode.TORRC_VALUE, line.origin(), message).withSeverity(Severity.WARNING));
	}

	private List<TorrcLine> lines(PolicyOption option) {
		return values.getOrDefault(option, List.of());
	}

	private boolean flag(PolicyOption option, boolean otherwise) {
		return lines(option).stream().findFirst().map(line -> flag(option, line, "0 or 1")).orElse(otherwise);
	}

	private boolean flag(PolicyOption option, TorrcLine line, String allowed) {
		if (!line.value().matches("[01]")) {
			findings.add(Finding.of(FindingCode.TORRC_VALUE, line.valueOrigin(), option + " is " + allowed + ", not " + line.value())
					.withReplacements(List.of("1", "0")));
		}
		return line.value().equals("1");
	}

	private Optional<Boolean> exitRelay() {
		return lines(PolicyOption.EXIT_RELAY).stream().filter(line -> !line.value().equalsIgnoreCase("auto")).findFirst()
				.map(line -> flag(PolicyOption.EXIT_RELAY, line, "0, 1 or auto"));
	}
}
