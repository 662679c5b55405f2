// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.analysis.torrc.OptionValues;
import org.relaydesk.analysis.torrc.TorOption;
import org.relaydesk.analysis.torrc.TorOption.State;
import org.relaydesk.analysis.torrc.TorOptions;
import org.relaydesk.testing.Command;
import org.relaydesk.testing.RealPrograms;

/** Our verdict on a value is the real tor's. The values include ones that it must refuse. */
@Tag("judge")
class TorAgreesTest {

	private static final List<String> NUMBERS = List.of("0", "1", "2", "-1", "-0", "+1", "1.5", "01", "0x10", "1 2", "99999999999", "x");
	private static final List<String> WORDS = List.of("yes", "on", "true", "auto", "AUTO");
	private static final List<String> SIZES = List.of("256 MB", "256MB", "1.5 GB", "1.GB", ".5 GB", "1e3 MB", "1,5 GB", "300 m", "300 M",
			"900000 k", "512 MiB", "900 MBits", "900 mbit", "9 gigabits", "9 Mbps", "99999999 KBytes", "-1 GB", "1 nybble", "20000000 TB");
	private static final List<String> TIMES = List.of("30 minutes", "2 Hours", "1.5 hours", "1 m", "30 sec", "45 seconds", "1 month", "2 weeks",
			"1 kalpa", "1 year", "1000 months", "90");
	private static final Map<String, List<String>> CASES = Map.of("AvoidDiskWrites", plus(NUMBERS, WORDS), "AssumeReachableIPv6",
			plus(NUMBERS, WORDS), "NumCPUs", plus(NUMBERS, List.of("many")), "MaxMemInQueues", SIZES, "HeartbeatPeriod", TIMES,
			"PathBiasNoticeRate", List.of("0.5", "1", "-1", "half", "5e-1", "1,5"), "ConnectionPadding", List.of("0", "1", "auto"), "SocksPortLines",
			List.of("1"), "PathBiasCircThreshold", List.of("-2147483648", "-2147483649", "2147483647", "2147483648", "-0"));

	private static final Pattern ABBREVIATION = Pattern.compile("The abbreviation '(.*)' is deprecated. Please use '(.*)' instead");

	@TempDir
	Path folder;

	@BeforeEach
	void torIsThere() {
		RealPrograms.require("tor");
	}

	private static List<String> plus(List<String> one, List<String> other) {
		return Stream.concat(one.stream(), other.stream()).toList();
	}

	static Stream<Arguments> values() {
		return CASES.entrySet().stream().flatMap(entry -> entry.getValue().stream().map(value -> Arguments.of(entry.getKey(), value)));
	}

	@ParameterizedTest
	@MethodSource("values")
	void onValues(String option, String value) throws IOException {
		boolean ours = OptionValues.problem(TorOptions.catalogue().option(option).orElseThrow(), value).isEmpty();
		assertEquals(verify(option + " " + value).succeeded(), ours);
	}

	@Test
	void onNames() throws IOException {
		assertTrue(verify("NumCPUs 1").succeeded());
		assertTrue(verify("MaxMemInQueue 300 MB").output().contains("abbreviation"), "abbreviations are taken, with a warning");
		assertTrue(verify("AllowDotExit 1").output().contains("obsolete"));
		assertTrue(!verify("JumpingJellyjars 1").succeeded());
	}

	/**
	 * Each beginning of each option, which tor takes for the first option by name that begins so. The last line keeps tor from starting to work with
	 * what it has read.
	 */
	@Test
	void onAbbreviations() throws IOException {
		TorOptions options = TorOptions.catalogue();
		String beginnings = options.all().stream().map(TorOption::name).flatMap(name -> IntStream.range(1, name.length())
				.mapToObj(length -> name.substring(0, length))).distinct().collect(Collectors.joining("\n"));
		Map<String, String> taken = ABBREVIATION.matcher(verify(beginnings + "\nJumpingJellyjars 1").output()).results()
				.collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (a, b) -> a, TreeMap::new));
		Map<String, String> ours = new TreeMap<>();
		taken.keySet().forEach(beginning -> ours.put(beginning, options.meant(beginning).map(TorOption::name).orElse("")));
		assertEquals(taken, ours);
		assertTrue(taken.size() > 5000, () -> "only " + taken.size());
	}

	static Stream<Arguments> aliases() throws IOException {
		try (InputStream in = TorOptions.class.getResourceAsStream("aliases.tsv")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
					.map(line -> Arguments.of((Object[]) line.split("\t"))).toList().stream();
		}
	}

	/** Tor makes the same of both spellings, and something else of a third. */
	@ParameterizedTest
	@MethodSource("aliases")
	void onOtherSpellings(String spelling, String option) throws IOException {
		assertEquals(option, TorOptions.catalogue().meant(spelling).orElseThrow().name());
		assertEquals(understood(option), understood(spelling));
		assertNotEquals(understood("JumpingJellyjars"), understood(spelling));
	}

	/** What tor says of a value that some options take, and what it then has. */
	private String understood(String option) throws IOException {
		String said = verify(option + " 1").output() + torSays(option + " 1", "--dump-config", "short").output();
		return said.lines().filter(line -> !line.contains("' is deprecated; use '")).map(line -> line.replaceFirst("^\\w+ \\d+ [\\d:.]+ ", ""))
				.collect(Collectors.joining("\n"));
	}

	/** Where the installed tor has the version of the catalogue, it has the same options. */
	@Test
	void onTheCatalogue() {
		if (!Command.run("tor", "--version").output().contains(TorOptions.catalogue().version())) {
			return;
		}
		Set<String> listed = Command.run("tor", "--list-torrc-options").output().lines().collect(Collectors.toCollection(TreeSet::new));
		listed.removeAll(TorOptions.catalogue().all().stream().map(TorOption::name).toList());
		assertEquals(Set.of(), listed);
		Set<String> deprecated = TorOptions.catalogue().all().stream().filter(option -> option.state() == State.DEPRECATED).map(TorOption::name)
				.collect(Collectors.toSet());
		assertTrue(Command.run("tor", "--list-deprecated-options").output().lines().toList().containsAll(deprecated));
	}

	private Command.Result verify(String line) throws IOException {
		return torSays(line, "--verify-config");
	}

	/** @param line of its torrc */
	private Command.Result torSays(String line, String... arguments) throws IOException {
		Path torrc = Files.writeString(folder.resolve("torrc"), """
				ORPort 9001
				ExitRelay 0
				ContactInfo somebody
				DataDirectory %s
				%s
				""".formatted(folder.resolve("data"), line));
		return Command.run(Stream.concat(Stream.of("tor", "-f", torrc.toString()), Stream.of(arguments)).toArray(String[]::new));
	}
}
