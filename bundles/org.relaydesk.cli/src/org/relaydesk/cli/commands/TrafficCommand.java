// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.budget.UplinkForecast;
import org.relaydesk.build.CheckedModel;
import org.relaydesk.build.FileProblem;
import org.relaydesk.build.SourceFolder;
import org.relaydesk.cli.ExitCode;
import org.relaydesk.cli.text.FindingText;
import org.relaydesk.cli.text.Json;
import org.relaydesk.cli.text.TrafficJson;
import org.relaydesk.cli.text.TrafficText;
import org.relaydesk.model.quantity.Percentage;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code relaydesk traffic}. */
final class TrafficCommand implements Subcommand {

	@Override
	public CommandSpec spec() {
		CommandSpec spec = Options.command("traffic", "Says what the relays would move over each uplink, month by month and hour by hour.",
				"At full use, and at the share of it that you expect; in both directions, and as the provider counts it against its cap. Says on which day a"
						+ " relay would use up its volume, and which rate would last.");
		spec.addPositional(Options.project());
		PhaseOptions.add(spec);
		spec.addOption(Options.value("PERCENT", "How much of their rates the relays are expected to use, such as 60%%.", "--use"));
		spec.addOption(Options.format(Options.TEXT, Options.JSON));
		Options.exitCodes(spec, ExitCode.FINE, ExitCode.MODEL_ERRORS, ExitCode.USAGE, ExitCode.FILES);
		Options.examples(spec, "relaydesk traffic kilton --phase exits --use 60%");
		return spec;
	}

	/** Errors of budgets and caps are no obstacle: this is where to see what is behind them. */
	@Override
	public int run(ParseResult given, Session session) throws FileProblem {
		Optional<Percentage> use = Optional.ofNullable(given.matchedOptionValue("--use", (String) null)).map(TrafficCommand::percentage);
		String format = Options.format(given);
		CheckedModel model = session.tools().checker().read(new SourceFolder(session.path(given.matchedPositionalValue(0, "."))).read());
		if (model.hasErrors() || model.deployment().isEmpty()) {
			FindingText text = new FindingText(session.errStyle(), model.sources().texts());
			model.findings().stream().filter(Finding::isError).forEach(finding -> session.io().err().print(text.of(finding)));
			return ExitCode.MODEL_ERRORS;
		}
		List<UplinkForecast> uplinks = UplinkForecast.of(PhaseOptions.of(given).snapshot(model.deployment().get()));
		if (format.equals(Options.JSON)) {
			Json.print(session.io().out(), new TrafficJson(uplinks, use));
		} else {
			new TrafficText(session.outStyle(), use).lines(uplinks).forEach(session::out);
		}
		return ExitCode.FINE;
	}

	private static Percentage percentage(String written) {
		String number = written.strip().replaceFirst("\\s*%$", "");
		if (!number.matches("[0-9]{1,3}([.][0-9]{1,6})?") || new BigDecimal(number).signum() == 0 || new BigDecimal(number).compareTo(BigDecimal.valueOf(100)) > 0) {
			throw new UsageProblem("`--use " + written + "` is not a share: write a percentage above 0 and up to 100, such as 60%");
		}
		return new Percentage(new BigDecimal(number));
	}
}
