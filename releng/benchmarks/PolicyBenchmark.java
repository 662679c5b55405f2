// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.relaydesk.analysis.listeners.Endpoint;
import org.relaydesk.analysis.policy.EffectivePolicy;
import org.relaydesk.analysis.policy.PolicyQueries;
import org.relaydesk.analysis.policy.PolicySettings;
import org.relaydesk.analysis.policy.PolicySubject;
import org.relaydesk.analysis.region.EndpointSet;
import org.relaydesk.analysis.torrc.TorrcIncludes;
import org.relaydesk.analysis.torrc.TorrcPolicy;
import org.relaydesk.analysis.torrc.TorrcText;
import org.relaydesk.model.net.IpFamily;

/** Times what the policy commands do on one file of rules and one of points; the numbers are medians in milliseconds. */
class PolicyBenchmark {

	private static final int ROUNDS = 15;

	public static void main(String[] files) throws Exception {
		String torrc = Files.readString(Path.of(files[0]));
		List<Endpoint> points = Files.readAllLines(Path.of(files[1])).stream().map(point -> Endpoint.parse(point).orElseThrow()).toList();
		PolicySubject read = TorrcPolicy.read(new TorrcText("torrc", torrc), TorrcIncludes.NONE).subject().orElseThrow();
		PolicySubject subject = new PolicySubject("torrc", read.rules(), read.stated(), PolicySettings.EXIT);
		EndpointSet accepted = subject.complete().accepted();
		time("read and parse the torrc", () -> TorrcPolicy.read(new TorrcText("torrc", torrc), TorrcIncludes.NONE));
		time("effective rules, compacted", subject::effective);
		EffectivePolicy effective = subject.effective();
		time("exact accepted set", effective::accepted);
		time("both summaries", () -> effective.summary(IpFamily.IPV4) + effective.summary(IpFamily.IPV6));
		time("exact comparison with itself", () -> PolicyQueries.diff(subject, subject));
		time(points.size() + " points in the exact set", () -> points.stream().filter(accepted::contains).count());
		time(points.size() + " points with the deciding rule", () -> PolicyQueries.test(subject, points));
		System.out.println("accepted points: " + points.stream().filter(accepted::contains).count() + " of " + points.size() + "; boxes: "
				+ accepted.boxes().size());
	}

	private static void time(String what, java.util.function.Supplier<Object> work) {
		List<Double> times = new ArrayList<>();
		for (int i = 0; i < ROUNDS * 2; i++) {
			long start = System.nanoTime();
			work.get();
			times.add((System.nanoTime() - start) / 1e6);
		}
		System.out.printf(java.util.Locale.ROOT, "  %-45s %9.2f ms%n", what, times.stream().skip(ROUNDS).sorted().toList().get(ROUNDS / 2));
	}
}
