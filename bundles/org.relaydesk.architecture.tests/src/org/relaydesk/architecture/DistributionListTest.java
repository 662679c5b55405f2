// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The batch distribution lists its bundles by hand: the list is complete, and agrees with the target platform. */
class DistributionListTest {
	private static final String OURS = "org.relaydesk";
	/** Bundles without a user interface that the batch tool has no use for. */
	private static final Set<String> ELSEWHERE = Set.of("org.relaydesk.help", "org.relaydesk.testing");
	/** The framework itself, which the workbench replaces by Equinox. */
	private static final String FRAMEWORK = "org.apache.felix.framework";
	private static final Pattern DEPENDENCY = Pattern.compile(
			"<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>(\\s*<scope>(?:test|provided)</scope>)?");

	@Test
	void everyBundleWithoutUserInterfaceIsShipped() throws IOException {
		Set<String> wanted = BundleManifest.all().stream().filter(bundle -> !bundle.isTests()).map(BundleManifest::symbolicName)
				.filter(name -> !Layers.isUserInterface(name) && !ELSEWHERE.contains(name))
				.collect(Collectors.toCollection(TreeSet::new));
		Set<String> shipped = new TreeSet<>(dependencies("releng/org.relaydesk.cli.distribution/pom.xml").keySet());
		shipped.removeIf(name -> !name.startsWith(OURS + "."));
		assertEquals(wanted, shipped);
	}

	@Test
	void versionsAreThoseOfTheTargetPlatform() throws IOException {
		Map<String, String> shipped = dependencies("releng/org.relaydesk.cli.distribution/pom.xml");
		shipped.keySet().removeIf(name -> name.startsWith(OURS + ".") || name.equals(FRAMEWORK));
		Map<String, String> target = dependencies("targetplatform/org.relaydesk.targetplatform.target");
		target.keySet().retainAll(shipped.keySet());
		assertEquals(target, shipped);
	}

	/** Artifact and version of every dependency in a file, without those of tests and of the build itself. */
	private static Map<String, String> dependencies(String file) throws IOException {
		Map<String, String> found = new TreeMap<>();
		Matcher matcher = DEPENDENCY.matcher(Files.readString(Repository.root().resolve(file)));
		while (matcher.find()) {
			if (matcher.group(4) == null) {
				found.put(matcher.group(2), matcher.group(3));
			}
		}
		return found;
	}
}
