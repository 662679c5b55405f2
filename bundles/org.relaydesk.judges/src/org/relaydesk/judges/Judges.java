// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.judges;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

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

	/** All judges; their programs are looked for in these folders and nowhere else, and each has so long for an answer. */
	public static Judges onlyIn(List<Path> folders, Duration patience) {
		return all(new Programs(folders, patience));
	}

	private static Judges all(Programs programs) {
		return new Judges(List.of(new TorJudge(), ListedJudges.nft(), ListedJudges.iptables(), ListedJudges.ip6tables(), ListedJudges.unbound(),
				new SystemdJudge(), new NginxJudge(), ListedJudges.prometheus(), ListedJudges.alerts(), ListedJudges.shell(), new AnsibleJudge()), programs);
	}

	/** What each judge is called; no two have one name. */
	public List<String> names() {
		return all.stream().map(Judge::name).toList();
	}

	/**
	 * What the judges say.
	 *
	 * @param findings {@code judge.rejected} and {@code judge.warned}, in order
	 * @param asked the judges that judged at least one file, by name
	 * @param missing programs that should have judged a file but are not installed, each once
	 * @param barred programs that should have judged a file and are installed, but need a network namespace, which this machine denies; each once
	 */
	public record Report(List<Finding> findings, List<String> asked, List<String> missing, List<String> barred) {
	}

	/** Asks about these artifacts. */
	public Report judge(List<? extends Artifact> artifacts) {
		List<Artifact.Text> texts = artifacts.stream().filter(Artifact.Text.class::isInstance).map(Artifact.Text.class::cast).toList();
		Map<Judge, List<List<Artifact.Text>>> wanted = new LinkedHashMap<>();
		all.forEach(judge -> wanted.put(judge, judge.cases(texts)));
		wanted.values().removeIf(List::isEmpty);
		List<Judge> installed = wanted.keySet().stream().filter(judge -> programs.find(judge.program()).isPresent()).toList();
		boolean freely = installed.stream().noneMatch(Judge::isAlone) || allowsNamespaces();
		List<Judge> able = installed.stream().filter(judge -> freely || !judge.isAlone()).toList();
		List<Callable<List<Finding>>> questions = new ArrayList<>();
		able.forEach(judge -> wanted.get(judge).forEach(together -> questions.add(() -> ask(judge, together))));
		return new Report(answers(questions), able.stream().map(Judge::name).toList(),
				programsOf(wanted.keySet().stream().filter(judge -> !installed.contains(judge))),
				programsOf(installed.stream().filter(judge -> !able.contains(judge))));
	}

	private static List<String> programsOf(Stream<Judge> judges) {
		return judges.map(Judge::program).distinct().toList();
	}

	private boolean allowsNamespaces() {
		try (Bench bench = Bench.open(programs)) {
			return bench.allowsNamespaces();
		} catch (IOException e) {
			throw new UncheckedIOException("it could not be tried whether there are network namespaces", e);
		} catch (InterruptedException e) {
			throw interrupted(e);
		}
	}

	private static IllegalStateException interrupted(InterruptedException e) {
		Thread.currentThread().interrupt();
		return new IllegalStateException("interrupted while judges were asked", e);
	}

	private List<Finding> ask(Judge judge, List<Artifact.Text> together) throws InterruptedException {
		try (Bench bench = Bench.open(programs)) {
			return judge.judge(together, bench).stream().map(complaint -> complaint.finding(judge.name())).toList();
		} catch (NoAnswer e) {
			return List.of(Complaint.unanswered(together.getFirst(), judge.name(), e));
		} catch (IOException e) {
			throw new UncheckedIOException(judge.name() + " could not be asked", e);
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
			throw interrupted(e);
		} catch (ExecutionException e) {
			throw new IllegalStateException("a judge could not be asked: " + e.getCause().getMessage(), e.getCause());
		}
	}
}
