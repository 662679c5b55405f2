// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.tests;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.relaydesk.model.Library;
import org.relaydesk.model.Located;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.Uplink;
import org.relaydesk.testing.MarkdownText;

/**
 * Whatever document is taken, in English or Spanish: every address, port, rate and policy in it is in the torrc or the firewall of that library.
 * What is in no configuration, such as the speed of an uplink, is what the model states. ({@link DocumentsAgreeTest} reads IT sheets line by line.)
 */
class AllDocumentsAgreeTest {

	private static final Pattern DOCUMENT = Pattern.compile("docs/(?<library>\\w+)/(?<kind>board|it|desk|abuse)(?<language>[.]es)?[.](?<format>md|html)");
	private static final Pattern SERVICE = Pattern.compile("(?:Ports?|Puertos?) ([0-9-]+)(?: .*)?");
	private static final Pattern PORTS_OF_FIGURE = Pattern.compile("(?:Open ports of|Puertos abiertos de) (\\w+)[.].*: ([0-9, -]+)[.]");
	private static final Pattern PUBLISHED = Pattern.compile("[“«]accept ([0-9,-]+)[”»] (?:for|para) IPv4");
	/** Where the runbook asks the kernel which way it would go: an address of nobody. */
	private static final String ANY_DESTINATION = "route get \\S+";
	private static final Pattern CONNECT = Pattern.compile("(?m)^nc -z -w 5 (\\S+) ([0-9]+)$");

	/** One example in one phase. */
	private record Rollout(Snapshot snapshot, SortedMap<String, String> texts) {

		static Rollout of(String example, String phase) {
			Snapshot snapshot = Examples.model(Examples.folder(example)).deployment().orElseThrow().snapshots().stream()
					.filter(s -> s.phase().map(Phase::name).orElse("").equals(phase)).findFirst().orElseThrow();
			SortedMap<String, String> texts = new TreeMap<>();
			Set<String> generators = Set.of("torrc", "nftables", "rates", "routes", "exit-notice", "runbook", "runbook-es", "docs", "docs-es");
			AllGenerators.ALL.only(generators).generate(snapshot).artifacts()
					.forEach(artifact -> texts.put(artifact.path().value(), new String(artifact.bytes(), StandardCharsets.UTF_8)));
			return new Rollout(snapshot, texts);
		}

		LibraryFiles files() {
			return new LibraryFiles(texts);
		}

		LibraryFiles files(String library) {
			return files().under("hosts/" + library + "/");
		}

		Library library(String name) {
			return snapshot.deployment().libraries().stream().filter(library -> library.name().equals(name)).findFirst().orElseThrow();
		}

		Stream<MatchResult> documents() {
			return texts.keySet().stream().flatMap(path -> DOCUMENT.matcher(path).results());
		}
	}

	@EveryPhase
	void noDocumentNamesAnAddressOrAPortThatIsNotConfigured(String example, String phase) {
		Rollout rollout = Rollout.of(example, phase);
		rollout.documents().forEach(document -> {
			Library library = rollout.library(document.group("library"));
			assertConfigured(document.group(), rollout, rollout.files(library.name()), library);
		});
		rollout.texts().keySet().stream().filter(path -> path.matches(".*/RUNBOOK([.]es)?[.]md")).forEach(path ->
				assertConfigured(path, rollout, rollout.files().under(path.substring(0, path.lastIndexOf('/') + 1)), rollout.library(path.split("/")[1])));
	}

	private static void assertConfigured(String path, Rollout rollout, LibraryFiles files, Library library) {
		String raw = rollout.texts().get(path);
		String text = (path.endsWith(".md") ? String.join("\n", MarkdownText.of(raw).texts()) : raw).replaceAll(ANY_DESTINATION, "");
		TreeSet<String> addresses = LibraryFiles.addresses(text);
		addresses.removeAll(LibraryFiles.addresses(files.networkText()));
		addresses.removeAll(stated(library));
		assertEquals(Set.of(), addresses, path);
		TreeSet<String> endpoints = LibraryFiles.endpoints(text).stream().map(endpoint -> behindRouter(endpoint, library)).collect(toCollection(TreeSet::new));
		TreeSet<String> configured = Stream.concat(files.endpoints().stream(), onAllAddresses(files, library))
				.map(endpoint -> behindRouter(endpoint, library)).collect(toCollection(TreeSet::new));
		endpoints.removeAll(configured);
		assertEquals(Set.of(), endpoints, path);
		CONNECT.matcher(raw).results().map(m -> (m.group(1).contains(":") ? "[" + m.group(1) + "]" : m.group(1)) + ":" + m.group(2))
				.forEach(endpoint -> assertTrue(configured.contains(behindRouter(endpoint, library)), () -> path + " " + endpoint));
	}

	/** What a host's own rules let in on each of its addresses. */
	private static Stream<String> onAllAddresses(LibraryFiles files, Library library) {
		return library.sites().stream().flatMap(site -> site.hosts().stream().flatMap(host -> {
			Set<String> ports = files.under("hosts/" + library.name() + "/" + site.name() + "/" + host.name() + "/").portsOfAllAddresses();
			return host.addresses().stream().flatMap(address -> ports.stream().map(port -> address.address().bracketed() + ":" + port));
		}));
	}

	/** The host's own address for the public one that a router stands at; no file of the host says what the router does. */
	private static String behindRouter(String endpoint, Library library) {
		return library.sites().stream().flatMap(site -> site.hosts().stream()).flatMap(host -> host.addresses().stream())
				.filter(address -> address.behind().isPresent() && endpoint.startsWith(address.publicAddress() + ":"))
				.map(address -> endpoint.replace(address.publicAddress().toString(), address.address().toString())).findFirst().orElse(endpoint);
	}

	/** What no host has to know in every phase: networks and gateways of the library's uplinks, and its own networks. */
	private static Set<String> stated(Library library) {
		Stream<Uplink> uplinks = library.sites().stream().flatMap(site -> site.uplinks().stream());
		Stream<Located<?>> routed = uplinks.flatMap(uplink -> Stream.concat(uplink.networks().stream(), uplink.gateways().stream()));
		Stream<Located<?>> own = library.sites().stream().flatMap(site -> site.lans().stream()).flatMap(lan -> lan.ranges().stream());
		return Stream.concat(routed, own).map(located -> located.value().toString()).collect(Collectors.toSet());
	}

	@EveryPhase
	void everyRateIsOneThatTorIsGivenOrASumOfThem(String example, String phase) {
		Rollout rollout = Rollout.of(example, phase);
		rollout.documents().forEach(document -> {
			Library library = rollout.library(document.group("library"));
			TreeSet<Long> said = LibraryFiles.bandwidths(rollout.texts().get(document.group()));
			said.removeAll(sums(rollout.files(library.name())));
			said.removeAll(uplinks(library));
			assertEquals(Set.of(), said, document.group());
		});
	}

	/** The speeds that the model states, and what all uplinks carry together. */
	private static Set<Long> uplinks(Library library) {
		List<Uplink> uplinks = library.sites().stream().flatMap(site -> site.uplinks().stream()).toList();
		long together = uplinks.stream().flatMap(uplink -> uplink.slower().stream()).mapToLong(rate -> rate.bitsPerSecond()).sum();
		return Stream.concat(Stream.of(together), uplinks.stream().flatMap(uplink -> Stream.of(uplink.down(), uplink.up())).flatMap(Optional::stream)
				.map(rate -> rate.value().bitsPerSecond())).collect(Collectors.toSet());
	}

	/** The rates of relays, of hosts, of sites and of the library. */
	private static Set<Long> sums(LibraryFiles files) {
		Stream<String> hosts = files.relays().values().stream().distinct();
		Stream<LibraryFiles> parts = Stream.concat(Stream.of(files), hosts.flatMap(host -> Stream.of(host + "/", host.substring(0, host.lastIndexOf('/') + 1))).map(files::under));
		Stream<Optional<Long>> totals = parts.flatMap(part -> Stream.of(part.total("closed"), part.total("open")));
		Stream<Optional<Long>> single = files.relays().keySet().stream().flatMap(relay -> Stream.of(files.rate(relay, "closed"), files.rate(relay, "open")));
		return Stream.concat(totals, single).flatMap(Optional::stream).collect(Collectors.toSet());
	}

	@EveryPhase
	void boardAndItStaffReadThePolicyThatTheTorrcHas(String example, String phase) {
		Rollout rollout = Rollout.of(example, phase);
		rollout.documents().filter(document -> document.group("format").equals("md")).forEach(document -> {
			LibraryFiles files = rollout.files(document.group("library"));
			List<String> exits = files.relays().keySet().stream().filter(files::isExit).toList();
			List<String> texts = MarkdownText.of(rollout.texts().get(document.group())).texts();
			List<String> policies = exits.stream().map(files::openPorts).toList();
			switch (document.group("kind")) {
				case "board" -> assertEquals(String.join(",", policies), found(texts, SERVICE, 1), document.group());
				case "it" -> {
					assertEquals(String.join(",", policies), found(texts, PUBLISHED, 1), document.group());
					assertEquals(String.join(",", policies), found(texts, PORTS_OF_FIGURE, 2).replace(" ", ""), document.group());
				}
				default -> assertEquals("", found(texts, SERVICE, 1), document.group());
			}
		});
	}

	private static String found(List<String> texts, Pattern pattern, int group) {
		return texts.stream().flatMap(text -> pattern.matcher(text).results()).map(match -> match.group(group)).collect(Collectors.joining(","));
	}

	@EveryPhase
	void complaintsAreAboutExactlyTheAddressesOfTheExits(String example, String phase) {
		Rollout rollout = Rollout.of(example, phase);
		for (Library library : rollout.snapshot().deployment().libraries()) {
			LibraryFiles files = rollout.files(library.name());
			TreeSet<String> exits = files.relays().keySet().stream().filter(files::isExit).flatMap(relay -> files.torrc(relay).lines())
					.filter(line -> line.startsWith("Address ")).map(line -> line.substring("Address ".length())).collect(toCollection(TreeSet::new));
			for (String language : List.of("", ".es")) {
				String guide = rollout.texts().getOrDefault("docs/" + library.name() + "/abuse" + language + ".md", "");
				assertEquals(exits, LibraryFiles.addresses(guide), library.name() + language);
			}
			boolean notice = files.files().keySet().stream().anyMatch(path -> path.endsWith("/exit-notice/index.html"));
			assertEquals(!exits.isEmpty(), notice, library.name());
		}
	}

	@EveryPhase
	void theOverviewAddsUpWhatTheTorrcFilesSay(String example, String phase) {
		Rollout rollout = Rollout.of(example, phase);
		MarkdownText overview = MarkdownText.of(rollout.texts().get("docs/rollout.md"));
		List<Library> libraries = rollout.snapshot().deployment().libraries();
		List<List<String>> rows = overview.rows("Library", "Where");
		for (int i = 0; i < libraries.size(); i++) {
			LibraryFiles files = running(rollout, libraries.get(i));
			String relays = files.relays().keySet().stream().sorted().collect(Collectors.joining(","));
			assertEquals(relays, rows.get(i).get(2).equals("none") ? "" : Stream.of(rows.get(i).get(2).split(", ")).map(relay -> relay.replaceAll(" \\(.*", "")).sorted()
					.collect(Collectors.joining(",")));
			files.relays().keySet().forEach(relay -> assertEquals(files.isExit(relay), overview.texts().stream().anyMatch(text -> text.contains(relay + " (exit relay)")), relay));
			String rate = rows.get(i).size() > 3 ? rows.get(i).get(3) : "";
			assertEquals(files.total("closed"), rate.endsWith("bit/s") ? Optional.of(LibraryFiles.amount(rate, "bit/s")) : Optional.empty(), libraries.get(i).name());
		}
	}

	/** The files of relays that run: a paused one has its unit masked. */
	private static LibraryFiles running(Rollout rollout, Library library) {
		SortedMap<String, String> files = new TreeMap<>(rollout.files(library.name()).files());
		rollout.snapshot().hosts(library).stream().flatMap(host -> host.relays().stream()).filter(relay -> !relay.settings().isRunning())
				.forEach(relay -> files.keySet().removeIf(path -> path.endsWith("/" + relay.nickname() + "/torrc")));
		return new LibraryFiles(files);
	}

	/** The reader of texts finds what is wrong, or else all of the above proves nothing. */
	@Test
	void aFalseAddressPortOrRateIsFound() {
		assertEquals(Set.of("192.0.2.10", "2001:db8::1", "10.0.0.0/8", "2001:db8:1::/64"), LibraryFiles.addresses("192.0.2.10, [2001:db8::1]:443, 10.0.0.0/8 [2001:db8:1::]/64:*"));
		assertEquals(Set.of("192.0.2.10:443", "[2001:db8::1]:80"), LibraryFiles.endpoints("ORPort 192.0.2.10:443, [2001:db8::1]:80"));
		assertEquals(Set.of(20_000_000L, 273_800_000L, 800_000L), LibraryFiles.bandwidths("20 Mbit/s, 273.8 Mbit/s and 800 kbit/s"));
		Rollout rollout = Rollout.of("kilton", "exits");
		LibraryFiles files = rollout.files("Kilton");
		assertEquals("22,80,443,5222-5223,6667-6697", files.openPorts("KiltonLibrary"));
		Map<String, String> wrong = Map.of(files.relays().get("KiltonLibrary") + "/etc/tor/instances/KiltonLibrary/torrc",
				files.torrc("KiltonLibrary").replace("ExitPolicy accept *:22", "ExitPolicy reject *:22"));
		assertFalse(new LibraryFiles(new TreeMap<>(wrong)).openPorts("KiltonLibrary").contains("22,"));
		assertFalse(sums(files).contains(21_000_000L));
		for (String address : List.of("192.0.2.99", "[2001:db8:10::10]:444")) {
			SortedMap<String, String> texts = new TreeMap<>(rollout.texts());
			texts.merge("docs/Kilton/desk.md", "\n\nat " + address + "\n", String::concat);
			assertThrows(AssertionError.class, () -> assertConfigured("docs/Kilton/desk.md", new Rollout(rollout.snapshot(), texts), files, rollout.library("Kilton")));
		}
	}
}
