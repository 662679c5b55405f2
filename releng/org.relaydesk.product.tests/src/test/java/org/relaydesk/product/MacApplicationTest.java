// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The product for macOS is an application that Finder can show and start: a folder of a certain form around the installation. */
class MacApplicationTest {

	private static final Path PRODUCTS = Path.of("../org.relaydesk.product/target/products").toAbsolutePath().normalize();
	private static final Path CONTENTS = PRODUCTS.resolve("org.relaydesk.ide.product/macosx/cocoa/aarch64/relaydesk-ide.app/Contents");
	private static final String ARCHIVED = "relaydesk-ide.app/Contents/";

	@TempDir
	Path user;

	@Test
	void theArchiveHoldsTheApplication() throws Exception {
		Path list = user.resolve("list");
		Process tar = new ProcessBuilder("tar", "-tvzf", PRODUCTS.resolve("relaydesk-ide-macosx.cocoa.aarch64.tar.gz").toString()).redirectOutput(list.toFile())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		assertTrue(tar.waitFor(1, TimeUnit.MINUTES) && tar.exitValue() == 0);
		Map<String, String> modes = new HashMap<>();
		Files.readAllLines(list).forEach(line -> modes.put(line.substring(line.lastIndexOf(' ') + 1), line.substring(0, 10)));
		assertEquals("-rwxr-xr-x", modes.get(ARCHIVED + "MacOS/relaydesk-ide"));
		assertEquals("-rwxr-xr-x", modes.get(ARCHIVED + "Eclipse/relaydesk-ide"));
		assertTrue(modes.keySet().containsAll(List.of(ARCHIVED + "Info.plist", ARCHIVED + "Resources/relaydesk.icns")), modes::toString);
		assertFalse(modes.containsKey(ARCHIVED + "Eclipse/app/Info.plist"), "nothing is there twice");
	}

	@Test
	void whatItSaysOfItselfIsTrue() throws Exception {
		Map<String, String> said = plist();
		assertTrue(Files.isExecutable(CONTENTS.resolve("MacOS").resolve(said.get("CFBundleExecutable"))));
		assertTrue(Files.isRegularFile(CONTENTS.resolve("Resources").resolve(said.get("CFBundleIconFile"))));
		assertEquals("APPL", said.get("CFBundlePackageType"));
		assertEquals("Relay Desk", said.get("CFBundleName"));
		try (var plugins = Files.list(CONTENTS.resolve("Eclipse/plugins"))) {
			String own = plugins.map(plugin -> plugin.getFileName().toString()).filter(name -> name.startsWith("org.relaydesk.product_")).findFirst().orElseThrow();
			assertTrue(own.startsWith("org.relaydesk.product_" + said.get("CFBundleVersion") + "."), own + " is not " + said.get("CFBundleVersion"));
		}
		assertEquals(said.get("CFBundleVersion"), said.get("CFBundleShortVersionString"));
	}

	/** The pictures in the icon are the product's own, so that they cannot grow old. */
	@Test
	void theIconIsTheProducts() throws Exception {
		String icon = Files.readString(CONTENTS.resolve("Resources/relaydesk.icns"), StandardCharsets.ISO_8859_1);
		assertTrue(icon.startsWith("icns"));
		for (int size : List.of(32, 64, 128, 256)) {
			Path picture = Path.of("../../bundles/org.relaydesk.product/icons/relaydesk-" + size + ".png");
			assertTrue(icon.contains(Files.readString(picture, StandardCharsets.ISO_8859_1)), picture::toString);
		}
	}

	@Test
	void finderStartsTheWorkbench() throws Exception {
		script("bin/uname", "echo Darwin");
		script("java/bin/java", "printf '%s\\n' \"$@\"");
		Files.writeString(user.resolve("java/release"), "JAVA_VERSION=\"21.0.9\"\n");
		String out = start("-psn_0_12345", "-nl", "es");
		assertTrue(out.contains("-XstartOnFirstThread\n") && out.contains("org.eclipse.equinox.launcher_") && out.endsWith("\n-nl\nes\n"), out);
		String icon = out.lines().filter(line -> line.startsWith("-Xdock:icon=")).findFirst().orElseThrow().substring("-Xdock:icon=".length());
		assertTrue(Files.isRegularFile(Path.of(icon)), icon);
	}

	private Map<String, String> plist() throws Exception {
		String text = Files.readString(CONTENTS.resolve("Info.plist"));
		DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
		builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
		NodeList keys = builder.parse(new InputSource(new StringReader(text))).getElementsByTagName("key");
		Map<String, String> said = new HashMap<>();
		for (int i = 0; i < keys.getLength(); i++) {
			said.put(keys.item(i).getTextContent(), value((Element) keys.item(i)));
		}
		return said;
	}

	private static String value(Element key) {
		var next = key.getNextSibling();
		while (!(next instanceof Element)) {
			next = next.getNextSibling();
		}
		return next.getTextContent();
	}

	private void script(String path, String command) throws IOException {
		Path file = user.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, "#!/bin/sh\n" + command + "\n");
		assertTrue(file.toFile().setExecutable(true));
	}

	private String start(String... arguments) throws Exception {
		Path out = user.resolve("out");
		ProcessBuilder builder = new ProcessBuilder(CONTENTS.resolve("MacOS/relaydesk-ide").toString()).redirectErrorStream(true).redirectOutput(out.toFile());
		builder.command().addAll(List.of(arguments));
		builder.environment().clear();
		builder.environment().putAll(Map.of("PATH", user.resolve("bin") + ":/usr/bin:/bin", "HOME", user.toString(), "JAVA_HOME", user.resolve("java").toString()));
		Process process = builder.start();
		assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the script ends");
		return Files.readString(out);
	}
}
