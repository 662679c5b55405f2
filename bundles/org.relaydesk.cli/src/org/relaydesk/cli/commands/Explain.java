// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.FindingPage;
import org.relaydesk.cli.ExitCode;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code relaydesk explain}. */
final class Explain implements Subcommand {

	@Override
	public CommandSpec spec() {
		CommandSpec spec = Options.command("explain", "Explains a finding: what it means, why it matters, how to mend it.",
				"Without CODE it lists all findings there are, with their severities; `*` marks those that no project can change.");
		spec.addPositional(PositionalParamSpec.builder().index("0").arity("0..1").paramLabel("CODE").type(String.class)
				.completionCandidates(ids()).description("A finding's code, such as governance.approval-missing.").build());
		Options.exitCodes(spec, ExitCode.FINE, ExitCode.USAGE);
		Options.examples(spec, "relaydesk explain exit-policy.implicit-tail");
		return spec;
	}

	@Override
	public int run(ParseResult given, Session session) {
		Optional<String> id = Optional.ofNullable(given.matchedPositionalValue(0, null));
		if (id.isPresent()) {
			FindingCode code = FindingCode.of(id.get())
					.orElseThrow(() -> new UsageProblem(Wording.unknown("finding", id.get(), ids(), "`relaydesk explain` lists them")));
			session.io().out().print(FindingPage.of(code).map(FindingPage::text).orElseGet(() -> line(code) + "\n"));
		} else {
			Arrays.stream(FindingCode.values()).sorted((a, b) -> a.id().compareTo(b.id())).map(Explain::line).forEach(session::out);
		}
		return ExitCode.FINE;
	}

	private static String line(FindingCode code) {
		return "%-36s %s%s".formatted(code.id(), code.severity(), code.hasFixedSeverity() ? " *" : "");
	}

	private static List<String> ids() {
		return Arrays.stream(FindingCode.values()).map(FindingCode::id).sorted().toList();
	}
}
