// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Says what the tests did, from the reports that they left: a line per bundle, every failed and every skipped test by name with
 * the reason, and at the end {@code N passed, N failed, N skipped}. Run from the root of the project with Maven's exit code; ends with
 * that code, or with 1 if a bundle with tests has no report.
 */
class TestSummary {
	/** Enough to see what went wrong where only this output is kept. */
	private static final int REASON_LINES = 20;

	private record Test(String name, String state, List<String> reason) {
		boolean is(String wanted) {
			return state.equals(wanted);
		}
	}

	private record Suite(String name, List<Test> tests, double seconds) {
		long count(String state) {
			return tests.stream().filter(test -> test.is(state)).count();
		}
	}

	public static void main(String[] args) throws Exception {
		int status = Integer.parseInt(args[0]);
		List<Suite> suites = new ArrayList<>();
		List<String> silent = new ArrayList<>();
		for (Path module : modulesWithTests()) {
			Suite suite = read(module);
			suites.add(suite);
			if (suite.tests().isEmpty()) {
				silent.add(suite.name());
			}
		}
		print(suites, silent);
		boolean ciSkipped = "true".equals(System.getenv("CI")) && total(suites, "skipped") > 0;
		if (ciSkipped) {
			System.out.println("With CI=true no test may be skipped.");
		}
		boolean bad = !silent.isEmpty() || ciSkipped || total(suites, "failed") > 0;
		if (status != 0) {
			System.out.println("The build failed: see the first [ERROR] above.");
		}
		System.out.printf("%d passed, %d failed, %d skipped%n", total(suites, "passed"), total(suites, "failed"), total(suites, "skipped"));
		System.exit(status == 0 && bad ? 1 : status);
	}

	/** Bundles called {@code *.tests}, and modules in releng/ with sources of tests. */
	private static List<Path> modulesWithTests() throws IOException {
		try (Stream<Path> bundles = Files.list(Path.of("bundles")); Stream<Path> releng = Files.list(Path.of("releng"))) {
			return Stream.concat(
					bundles.filter(folder -> folder.toString().endsWith(".tests") && Files.exists(folder.resolve("META-INF/MANIFEST.MF"))),
					releng.filter(folder -> Files.isDirectory(folder.resolve("src/test/java")))).sorted().toList();
		}
	}

	private static Suite read(Path module) throws Exception {
		List<Test> tests = new ArrayList<>();
		double seconds = 0;
		Path reports = module.resolve("target/surefire-reports");
		if (Files.isDirectory(reports)) {
			try (Stream<Path> files = Files.list(reports)) {
				for (Path file : files.filter(path -> path.getFileName().toString().matches("TEST-.*[.]xml")).sorted().toList()) {
					Element suite = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
					seconds += Double.parseDouble(suite.getAttribute("time").replace(",", ""));
					addTests(suite, tests);
				}
			}
		}
		return new Suite(module.getFileName().toString(), tests, seconds);
	}

	private static void addTests(Element suite, List<Test> tests) {
		NodeList cases = suite.getElementsByTagName("testcase");
		for (int i = 0; i < cases.getLength(); i++) {
			Element test = (Element) cases.item(i);
			String name = test.getAttribute("classname") + "." + test.getAttribute("name");
			tests.add(new Test(name, state(test), reason(test)));
		}
	}

	private static String state(Element test) {
		if (test.getElementsByTagName("failure").getLength() + test.getElementsByTagName("error").getLength() > 0) {
			return "failed";
		}
		return test.getElementsByTagName("skipped").getLength() > 0 ? "skipped" : "passed";
	}

	/** Why a test was skipped, or how it failed, with the trace. */
	private static List<String> reason(Element test) {
		for (String tag : List.of("failure", "error", "skipped")) {
			if (test.getElementsByTagName(tag).item(0) instanceof Element found) {
				boolean toldByMessage = tag.equals("skipped") && !found.getAttribute("message").isEmpty() || found.getTextContent().isBlank();
				String text = toldByMessage ? found.getAttribute("message") : found.getTextContent();
				return text.strip().lines().toList();
			}
		}
		return List.of();
	}

	private static void print(List<Suite> suites, List<String> silent) {
		System.out.println();
		System.out.printf("%-44s %7s %7s %7s %8s%n", "Tests", "passed", "failed", "skipped", "seconds");
		for (Suite suite : suites) {
			System.out.printf("%-44s %7d %7d %7d %8.1f%n", suite.name(), suite.count("passed"), suite.count("failed"),
					suite.count("skipped"), suite.seconds());
		}
		list("Failed:", suites, "failed");
		list("Skipped:", suites, "skipped");
		if (!silent.isEmpty()) {
			System.out.println("No report from: " + String.join(", ", silent));
		}
	}

	private static void list(String title, List<Suite> suites, String state) {
		List<Test> tests = suites.stream().flatMap(suite -> suite.tests().stream()).filter(test -> test.is(state)).toList();
		if (!tests.isEmpty()) {
			System.out.println(title);
			for (Test test : tests) {
				System.out.println("  " + test.name());
				test.reason().stream().limit(REASON_LINES).forEach(line -> System.out.println("    " + line));
			}
		}
	}

	private static long total(List<Suite> suites, String state) {
		return suites.stream().mapToLong(suite -> suite.count(state)).sum();
	}
}
