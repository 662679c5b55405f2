// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.policy.ModelPolicies;
import org.relaydesk.analysis.policy.PolicySubject;
import org.relaydesk.analysis.torrc.TorrcPolicy;
import org.relaydesk.build.CheckedModel;
import org.relaydesk.build.FileProblem;
import org.relaydesk.build.SourceFolder;
import org.relaydesk.cli.ExitCode;
import org.relaydesk.cli.text.FindingText;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.ExitPolicy;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Where the policies that a question is about come from: torrc files, and for the rest a project. */
record PolicySource(Session session, Path project, List<String> torrcs) {

	/** What every question has in common, and command lines to copy. */
	static CommandSpec complete(CommandSpec spec, String... examples) {
		spec.addOption(Options.pathOption("--in").paramLabel("PATH")
				.description("The project whose policies are meant. Default: the current folder.").build());
		spec.addOption(Options.pathOption("--torrc").paramLabel("FILE").type(List.class).auxiliaryTypes(Path.class)
				.description("The policy of a torrc in place of a named one; as often as needed.").build());
		spec.addOption(Options.format(Options.TEXT, Options.JSON));
		Options.exitCodes(spec, ExitCode.FINE, ExitCode.MODEL_ERRORS, ExitCode.USAGE, ExitCode.FILES);
		Options.examples(spec, examples);
		return spec;
	}

	/**
	 * The names of policies and what else is asked about, in order.
	 *
	 * @param label how the help shows them
	 */
	static PositionalParamSpec words(String arity, String label, String description) {
		return PositionalParamSpec.builder().index("0..*").arity(arity).paramLabel(label).type(List.class).auxiliaryTypes(String.class)
				.hideParamSyntax(true).description(description).build();
	}

	static PolicySource of(ParseResult given, Session session) {
		return new PolicySource(session, session.path(given.matchedOptionValue("--in", ".")),
				given.matchedOptionValue("--torrc", List.of()));
	}

	/** How many of the wanted policies have to be named. */
	int namesNeeded(int wanted) {
		return Math.max(0, wanted - torrcs.size());
	}

	/** The one policy asked for; none if a torrc or the model has mistakes, which are then told. */
	Optional<PolicySubject> one(List<String> names) throws FileProblem {
		return subjects(names, 1).stream().findFirst();
	}

	/** Likewise two, those of torrc files first. */
	Optional<List<PolicySubject>> two(List<String> names) throws FileProblem {
		return Optional.of(subjects(names, 2)).filter(subjects -> !subjects.isEmpty());
	}

	private List<PolicySubject> subjects(List<String> names, int wanted) throws FileProblem {
		if (names.size() + torrcs.size() != wanted) {
			throw new UsageProblem(wanted == 1 ? "name one policy" : "name two policies");
		}
		List<PolicySubject> subjects = new ArrayList<>();
		for (String torrc : torrcs) {
			torrcSubject(torrc).ifPresent(subjects::add);
		}
		if (!names.isEmpty() && subjects.size() == torrcs.size()) {
			subjects.addAll(modelSubjects(names));
		}
		return subjects.size() == wanted ? subjects : List.of();
	}

	private Optional<PolicySubject> torrcSubject(String name) throws FileProblem {
		TorrcFiles files = new TorrcFiles(session);
		TorrcPolicy policy = TorrcPolicy.read(files.read(name), files);
		FindingText findings = new FindingText(session.errStyle(), files.texts());
		policy.findings().forEach(finding -> session.io().err().print(findings.of(finding)));
		return policy.subject();
	}

	private List<PolicySubject> modelSubjects(List<String> names) throws FileProblem {
		CheckedModel model = session.tools().checker().read(new SourceFolder(project).read());
		if (model.hasErrors() || model.deployment().isEmpty()) {
			FindingText text = new FindingText(session.errStyle(), model.sources().texts());
			model.findings().stream().filter(Finding::isError).forEach(finding -> session.io().err().print(text.of(finding)));
			return List.of();
		}
		List<PolicySubject> subjects = new ArrayList<>();
		names.forEach(name -> subjects.add(subject(model.deployment().get(), name)));
		return subjects;
	}

	private static PolicySubject subject(Deployment deployment, String name) {
		List<String> known = deployment.policies().stream().map(ExitPolicy::name).sorted().toList();
		return new ModelPolicies(deployment).subject(name).orElseThrow(() -> new UsageProblem(Wording.choose("exit policy", name, known)));
	}
}
