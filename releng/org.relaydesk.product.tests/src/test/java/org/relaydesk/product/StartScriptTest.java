// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts that start the product find a Java that is new enough, give it the right options, or say what is missing and where they looked. */
class StartScriptTest {

	private static final Path PRODUCTS = Path.of("../org.relaydesk.product/target/products/org.relaydesk.ide.product").toAbsolutePath().normalize();
	private static final String LINUX = "linux/gtk/x86_64/relaydesk-ide";
	private static final String MACOS = "macosx/cocoa/aarch64/relaydesk-ide.app/Contents/Eclipse";
	private static final Path WINDOWS = PRODUCTS.resolve("win32/win32/x86_64/relaydesk-ide");

	private record Run(int code, String out, String err) {
	}

	@TempDir
	Path user;

	@BeforeEach
	void aProgramThatNamesTheSystem() throws IOException {
		program(user.resolve("bin/uname"), "#!/bin/sh\necho \"$SYSTEM\"\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { LINUX, MACOS })
	void aNewEnoughJavaStartsTheLauncher(String product) throws Exception {
		Run run = run(product, "find_java 21", java("21.0.9"), product.equals(MACOS) ? "Darwin" : "Linux");
		assertEquals(0, run.code(), run.err());
		assertEquals("", run.err());
		assertTrue(run.out().endsWith("-nl\nes\n"), run.out());
		assertTrue(run.out().matches("(?s).*-jar\\n\\S*/plugins/org[.]eclipse[.]equinox[.]launcher_[^/\\n]*[.]jar\\n.*"), run.out());
		assertEquals(product.equals(MACOS), run.out().contains("-XstartOnFirstThread\n-Xdock:name=Relay Desk\n"), run.out());
		assertFalse(run.out().contains("unsafe"), "Java 21 does not know the option");
	}

	@Test
	void aJavaThatWouldWarnIsToldNotTo() throws Exception {
		assertTrue(run(LINUX, "find_java 21", java("25"), "Linux").out().startsWith("--sun-misc-unsafe-memory-access=allow\n--enable-native-access=ALL-UNNAMED\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { LINUX, MACOS })
	void anOldJavaIsNamedWithThePlacesThatWereSearched(String product) throws Exception {
		Path old = java("17.0.17");
		// No test can take away the newer ones that this machine has: the script wants another.
		Run run = run(product, "find_java 999", old, "Linux");
		assertEquals(70, run.code());
		assertEquals("", run.out());
		assertTrue(run.err().startsWith("relaydesk-ide: Relay Desk needs Java 21 or newer and found none.\n"), run.err());
		assertTrue(run.err().contains("JAVA_HOME, the PATH, /usr/lib/jvm") && run.err().contains("  " + old + " (Java 17)\n"), run.err());
	}

	/** Whoever starts it from Finder sees no terminal. */
	@Test
	void onAMacWithoutATerminalAWindowSaysSo() throws Exception {
		Path said = user.resolve("said");
		program(user.resolve("bin/osascript"), "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + said + "'\n");
		assertEquals(70, run(MACOS, "find_java 999", java("17.0.17"), "Darwin").code());
		assertTrue(Files.readString(said).contains("Relay Desk needs Java 21 or newer and found none.\n"), Files.readString(said));
	}

	/** Whoever starts the launcher without our script is told by the launcher. */
	@ParameterizedTest
	@ValueSource(strings = { LINUX, MACOS, "win32/win32/x86_64/relaydesk-ide" })
	void theLauncherKnowsTheReleaseThatItNeeds(String product) throws Exception {
		assertTrue(Files.readAllLines(PRODUCTS.resolve(product).resolve("configuration/config.ini")).contains("osgi.requiredJavaVersion=21"));
	}

	/** The script for Windows cannot run here: at least it says the same, and has the line ends without which cmd finds no labels. */
	@Test
	void theScriptForWindowsSaysTheSame() throws Exception {
		String windows = Files.readString(WINDOWS.resolve("relaydesk-ide.bat"));
		assertEquals(windows.lines().count(), windows.split("\r\n", -1).length - 1, "each line ends with CR and LF");
		String unix = Files.readString(PRODUCTS.resolve(LINUX).resolve("relaydesk-ide"));
		for (String part : List.of("relaydesk-ide: Relay Desk needs Java 21 or newer and found none[.]", "-Xmx1g -XX:\\+UseStringDeduplication "
				+ "-Dguice_bytecode_gen_option=DISABLED", "--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED", "RELAYDESK_IDE_VMARGS")) {
			assertTrue(Pattern.compile(part).matcher(unix).find() && Pattern.compile(part).matcher(windows).find(), part);
		}
		assertTrue(windows.contains("if %release% geq 21 set \"java=") && windows.contains("if %release% geq 24 set \"quiet="), windows);
		assertTrue(windows.contains("exit /b 70"), windows);
		for (String label : List.of("look", "missing")) {
			assertTrue(windows.contains("\r\n:" + label + "\r\n"), label);
		}
	}

	/** A Java of this version that prints its arguments. */
	private Path java(String version) throws IOException {
		Path java = user.resolve("java-" + version);
		program(java.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
		Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
		return java;
	}

	private static void program(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
		assertTrue(file.toFile().setExecutable(true));
	}

	/** Runs a copy of a product's script, which looks for a Java by these words, beside the real launcher. */
	private Run run(String product, String search, Path java, String system) throws Exception {
		Path original = PRODUCTS.resolve(product);
		Path copy = Files.createDirectories(user.resolve("product"));
		String script = Files.readString(original.resolve("relaydesk-ide"));
		assertTrue(script.contains("find_java 21") && Files.isExecutable(original.resolve("relaydesk-ide")));
		program(copy.resolve("relaydesk-ide"), script.replace("find_java 21", search));
		Files.copy(original.resolve("find-java.sh"), copy.resolve("find-java.sh"));
		Files.createSymbolicLink(copy.resolve("plugins"), original.resolve("plugins"));
		Path out = user.resolve("out");
		Path err = user.resolve("err");
		ProcessBuilder builder = new ProcessBuilder(Stream.of(copy.resolve("relaydesk-ide").toString(), "-nl", "es").toList()).redirectOutput(out.toFile())
				.redirectError(err.toFile());
		builder.environment().clear();
		builder.environment().putAll(Map.of("PATH", user.resolve("bin") + ":/usr/bin:/bin", "HOME", user.toString(), "JAVA_HOME", java.toString(), "SYSTEM", system));
		Process process = builder.start();
		assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the script ends");
		return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
	}
}
