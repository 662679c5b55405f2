// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.tests;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.testing.Browser;
import org.relaydesk.testing.Command;
import org.relaydesk.testing.RealPrograms;

/**
 * Web pages as people meet them: valid, accessible, whole, and quiet in a real browser. The accessibility checker and the validator come with the
 * build ({@code releng/web-checkers}).
 */
@Tag("judge")
class WebPagesTest {

	private static final Path CHECKERS = Path.of("../../releng/web-checkers/target/jars");
	private static final Pattern REFERENCE = Pattern.compile("(?:href|src|action|data|poster|srcset)=\"([^\"]*)\"");
	private static final int PHONE = 320; // WCAG 2.1, 1.4.10
	private static final int DESKTOP = 1280;
	private static final List<String> SCHEMES = List.of("light", "dark");
	/** What the page is judged by, WCAG 2.1 AA and more. */
	private static final String ALL_RULES = "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }";
	/** What the colour scheme can change. */
	private static final String COLOUR_RULES = "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";
	private static final String AXE = """
			axe.run({ runOnly: %s, resultTypes: ["violations"], preload: false })
				.then(result => result.violations.map(v => v.id + ": " + v.nodes.map(n => n.target.join(" ")).join(", ")).join("\\n"))
			""";
	private static final String BROKEN = """
			<!DOCTYPE html>
			<html><head><title>Broken</title></head><body><main><h1>Broken</h1>
			<p style="color: #aaa; background: #fff">pale</p><img src="https://example.invalid/x.png"><div style="width: 900px">wide</div>
			<script>undefinedFunction()</script></section></main></body></html>
			""";

	private static final String DARK_ON_DARK = """
			<!DOCTYPE html>
			<html lang="en"><head><meta charset="utf-8"><title>Dim</title><style>
			:root { color-scheme: light dark; } @media (prefers-color-scheme: dark) { p { color: #444; background: #222; } }
			</style></head><body><main><h1>Dim</h1><p>Nobody can read this at night.</p></main></body></html>
			""";
	private static final int BROWSERS = 2;

	@TempDir
	private static Path folder;
	private static WebPages pages;

	@BeforeAll
	static void write() throws IOException {
		pages = WebPages.write(folder);
	}

	@Test
	void aBrowserOpensEveryPageInSilenceAndOnAPhoneNothingSticksOut() throws IOException {
		RealPrograms.require("chromium");
		assertEquals("", inBrowsers(WebPagesTest::noise));
		Path broken = Files.writeString(folder.resolve("broken.html"), BROKEN);
		try (Browser browser = Browser.start()) {
			String noise = String.join("\n", noise(browser, broken));
			assertTrue(Stream.of(" throws ", " asks for https://example.invalid/x.png", " pixels wide").allMatch(noise::contains), noise);
		}
	}

	private static List<String> noise(Browser browser, Path page) {
		List<String> complaints = new ArrayList<>();
		for (String scheme : SCHEMES) {
			browser.open(page.toUri(), PHONE, scheme).forEach(complaint -> complaints.add(page + " in " + scheme + " " + complaint));
			int width = browser.evaluate("document.documentElement.scrollWidth").getAsInt();
			if (width > PHONE) {
				complaints.add(page + " is " + width + " pixels wide on a phone");
			}
		}
		return complaints;
	}

	@Test
	void axeFindsNoBarrierOnAnyPageInLightOrDark() throws IOException {
		RealPrograms.require("chromium");
		String axe = axe();
		assertEquals("", inBrowsers((browser, page) -> barriers(browser, page, axe)));
		Path broken = Files.writeString(folder.resolve("broken.html"), BROKEN);
		Path dim = Files.writeString(folder.resolve("dim.html"), DARK_ON_DARK);
		try (Browser browser = Browser.start()) {
			String barriers = String.join("\n", barriers(browser, broken, axe));
			assertTrue(Stream.of("color-contrast", "html-has-lang", "image-alt").allMatch(barriers::contains), barriers);
			List<String> onlyDark = barriers(browser, dim, axe);
			assertTrue(onlyDark.size() == 1 && onlyDark.getFirst().contains("dark color-contrast"), onlyDark::toString);
		}
	}

	private static List<String> barriers(Browser browser, Path page, String axe) {
		browser.open(page.toUri(), DESKTOP, "light");
		browser.evaluate(axe + ";0");
		String light = browser.evaluate(AXE.formatted(ALL_RULES)).getAsString();
		browser.prefer("dark");
		String dark = browser.evaluate(AXE.formatted(COLOUR_RULES)).getAsString();
		return Stream.of("light " + light, "dark " + dark).filter(barriers -> barriers.contains(":")).map(barriers -> page + " " + barriers).toList();
	}

	/** What is found on all pages; each of several browsers looks at a part of them. */
	private static String inBrowsers(BiFunction<Browser, Path, List<String>> look) {
		return IntStream.range(0, BROWSERS).parallel().mapToObj(part -> {
			try (Browser browser = Browser.start()) {
				return IntStream.range(0, pages.all().size()).filter(i -> i % BROWSERS == part).mapToObj(pages.all()::get)
						.flatMap(page -> look.apply(browser, page).stream()).collect(joining("\n"));
			}
		}).collect(joining()).strip();
	}

	private static String axe() throws IOException {
		Path jar = CHECKERS.resolve("selenium-4.10.2.jar");
		RealPrograms.requireFile(jar);
		try (ZipFile zip = new ZipFile(jar.toFile())) {
			return new String(zip.getInputStream(zip.getEntry("axe.min.js")).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/**
	 * The checker of 2020 does not know the property color-scheme yet (CSS Color Adjustment 1, 2.1). Its guess of a page's language is left out: it tries
	 * letters drawn by lot, and takes a Spanish table of English names now for one, now for the other.
	 */
	@Test
	void theValidatorAcceptsEveryPageAndRejectsABrokenOne() throws IOException {
		assertEquals("", validate(pages.all()));
		assertNotEquals("", validate(List.of(Files.writeString(folder.resolve("broken.html"), BROKEN))));
	}

	private static String validate(List<Path> files) {
		RealPrograms.requireFile(CHECKERS);
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xss4m", "-XX:TieredStopAtLevel=1",
				"-cp", CHECKERS.resolve("*").toString(), "nu.validator.client.SimpleCommandLineValidator", "--no-langdetect", "--also-check-css",
				"--filterpattern", ".*color-scheme.*"));
		files.forEach(file -> command.add(file.toString()));
		return Command.runWithInput("", command).output().lines().filter(line -> !line.contains("Logging initialized")).collect(joining("\n"));
	}

	@Test
	void everyLinkLeadsToAFileThatIsThere() throws IOException {
		int links = 0;
		for (Path page : pages.all()) {
			Matcher reference = REFERENCE.matcher(Files.readString(page));
			while (reference.find()) {
				String target = reference.group(1).replaceFirst("^/$", "index.html").replaceFirst("^/", ""); // notice pages stand at their server's root
				links++;
				assertTrue(target.matches("(https|mailto|tel):.*") || Files.isRegularFile(page.resolveSibling(target.replaceFirst("#.*", ""))),
						() -> page + " links to " + target);
			}
		}
		assertTrue(links > pages.all().size());
	}
}
