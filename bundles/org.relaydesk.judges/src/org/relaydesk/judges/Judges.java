// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.judges;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.relaydesk.analysis.Finding;
import org.relaydesk.artifacts.Artifact;

/** Asks every judge about the files that concern it, several at a time. */
public final class Judges {

	private static final int FEWEST_AT_A_TIME = 2;
	private static final int MOST_AT_A_TIME = 8;

	private final List<Judge> all;
	private final Programs programs;

	Judges(List<Judge> all, Programs programs) {
		this.all = all;
		this.programs = programs;
	}

	/** All judges that there are; whether their programs are installed shows when they are asked. */
	public static Judges all() {
		return all(List.of());
	}

	/** All judges; their programs are looked for in these folders first. */
	public static Judges all(List<Path> folders) {
		return all(Programs.ofThisMachine(folders));
	}

	/** All judges; their programs are looked for in these folders and nowhere else. */
	public static Judges onlyIn(List<Path> folders) {
		return all(new Programs(folders));
	}

	private static Judges all(Programs programs) {
		return new Judges(List.of(new TorJudge(), ListedJudges.nft(), ListedJudges.iptables(), ListedJudges.ip6tables(), ListedJudges.unbound(),
				new SystemdJudge(), new NginxJudge(), ListedJudges.prometheus(), ListedJudges.alerts(), ListedJudges.shell(), new AnsibleJudge()), programs);
	}

	/** The program of each judge. */
	public List<String> programs() {
		return all.stream().map(Judge::program).toList();
	}

	/**
	 * What the judges say.
	 *
	 * @param findings {@code judge.rejected} and {@code judge.warned}, in order
	 * @param asked the programs that judged at least one file
	 * @param missing programs that should have judged a file but are not installed, each once
	 */
	public record Report(List<Finding> findings, List<String> asked, List<String> missing) {
	}

	/** Asks about these artifacts. */
	public Report judge(List<? extends Artifact> artifacts) {
		List<Artifact.Text> texts = artifacts.stream().filter(Artifact.Text.class::isInstance).map(Artifact.Text.class::cast).toList();
		List<Callable<List<Finding>>> questions = new ArrayList<>();
		List<String> asked = new ArrayList<>();
		List<String> missing = new ArrayList<>();
		for (Judge judge : all) {
			List<List<Artifact.Text>> cases = judge.cases(texts);
			boolean installed = programs.find(judge.program()).isPresent();
			if (!cases.isEmpty()) {
				(installed ? asked : missing).add(judge.program());
			}
			if (installed) {
				cases.forEach(together -> questions.add(() -> ask(judge, together)));
			}
		}
		return new Report(answers(questions), asked.stream().distinct().toList(), missing.stream().distinct().toList());
	}

	private List<Finding> ask(Judge judge, List<Artifact.Text> together) throws InterruptedException {
		try (Bench bench = Bench.open(programs)) {
			return judge.judge(together, bench).stream().map(complaint -> complaint.finding(judge.program())).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(judge.program() + " could not be asked", e);
		}
	}

	private static List<Finding> answers(List<Callable<List<Finding>>> questions) {
		int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), FEWEST_AT_A_TIME, MOST_AT_A_TIME);
		try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
			List<Finding> findings = new ArrayList<>();
			for (Future<List<Finding>> answer : pool.invokeAll(questions)) {
				findings.addAll(answer.get());
			}
			return findings.stream().sorted().distinct().toList();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while judges were asked", e);
		} catch (ExecutionException e) {
			throw new IllegalStateException("a judge could not be asked: " + e.getCause().getMessage(), e.getCause());
		}
	}
}
