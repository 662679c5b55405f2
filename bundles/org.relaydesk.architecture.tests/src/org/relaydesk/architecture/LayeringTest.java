// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every arrow between bundles is one that {@link Layers} has: read from the manifests, since OSGi enforces those. */
class LayeringTest {
	static Stream<BundleManifest> bundles() {
		return BundleManifest.all().stream();
	}

	static Stream<BundleManifest> productive() {
		return bundles().filter(bundle -> !bundle.isTests());
	}

	@ParameterizedTest
	@MethodSource("productive")
	void usesOnlyWhatLiesBelow(BundleManifest bundle) {
		assertTrue(Layers.isKnown(bundle.symbolicName()),
				() -> bundle.symbolicName() + " is not in Layers: add it there, with what it stands on and why it exists.");
		assertEquals(List.of(), forbidden(bundle));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void importsPackagesAndNothingElse(BundleManifest bundle) {
		assertEquals(List.of(), requiredInVain(bundle), "import packages instead");
		assertEquals("", bundle.header("DynamicImport-Package"), "say what is needed");
		assertEquals("", bundle.header("Fragment-Host"), "tests are bundles of their own");
		assertEquals("", bundle.header("Bundle-ClassPath"), "one bundle, one folder of classes");
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void namesEveryPackageOnce(BundleManifest bundle) {
		assertEquals(bundle.imports().stream().distinct().toList(), bundle.imports());
		assertEquals(bundle.exports().stream().distinct().toList(), bundle.exports());
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void isNamedAfterItsFolder(BundleManifest bundle) {
		assertEquals(bundle.folder(), bundle.symbolicName());
		assertEquals("Relay Desk", bundle.header("Bundle-Vendor"));
		assertEquals("1.0.0.qualifier", bundle.header("Bundle-Version"));
		String owner = bundle.symbolicName();
		List<String> strangers = bundle.exports().stream().filter(exported -> !Layers.isBelow(exported, owner)).toList();
		assertEquals(List.of(), strangers, "packages start with the bundle's name");
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void onlyTestsOfTheWorkbenchKnowTheWorkbench(BundleManifest bundle) {
		String tested = bundle.symbolicName().replaceFirst("[.]tests$", "");
		if (bundle.isTests() && !Layers.isUserInterface(tested)) {
			assertEquals(List.of(), bundle.imports().stream().filter(Layers::isWorkbench).toList());
		}
	}

	@ParameterizedTest
	@CsvSource({
			"org.relaydesk.model, org.relaydesk.analysis",
			"org.relaydesk.analysis, org.eclipse.emf.ecore",
			"org.relaydesk.artifacts.torrc, org.relaydesk.lang",
			"org.relaydesk.artifacts.torrc, org.eclipse.xtext",
			"org.relaydesk.artifacts.torrc, org.relaydesk.artifacts.firewall",
			"org.relaydesk.lang, org.relaydesk.artifacts",
			"org.relaydesk.lang, org.eclipse.jface.text",
			"org.relaydesk.build, org.relaydesk.artifacts.torrc",
			"org.relaydesk.build, org.eclipse.lsp4j",
			"org.relaydesk.cli, org.eclipse.core.resources",
			"org.relaydesk.ui, org.eclipse.lsp4j.services" })
	void aForbiddenArrowIsSeen(String from, String imported) {
		assertEquals(List.of(imported), forbidden(manifest(from, imported)));
	}

	@ParameterizedTest
	@CsvSource({
			"org.relaydesk.artifacts.torrc, org.relaydesk.model.net",
			"org.relaydesk.lang, org.eclipse.xtext.scoping",
			"org.relaydesk.cli, org.relaydesk.lang.ide",
			"org.relaydesk.cli, org.relaydesk.artifacts",
			"org.relaydesk.ui, org.eclipse.swt.widgets" })
	void anAllowedArrowIsNotReported(String from, String imported) {
		assertEquals(List.of(), forbidden(manifest(from, imported)));
	}

	@Test
	void packagesBelongToTheMostSpecificBundle() {
		assertEquals("org.relaydesk.lang.ide", Layers.owner("org.relaydesk.lang.ide.hover").orElseThrow());
		assertFalse(Layers.owner("org.relaydeskx").isPresent());
	}

	/** The workbench splits packages such as {@code org.eclipse.ui} over bundles, which only Require-Bundle puts together again. */
	private static List<String> requiredInVain(BundleManifest bundle) {
		boolean mayRequire = Layers.isUserInterface(bundle.symbolicName().replaceFirst("[.]tests$", ""));
		return bundle.requirements().stream().filter(required -> !mayRequire || !Layers.isWorkbench(required)).toList();
	}

	private static BundleManifest manifest(String name, String imported) {
		Attributes headers = new Attributes();
		headers.putValue("Bundle-SymbolicName", name);
		headers.putValue("Import-Package", imported + ";version=\"[1.0,2)\"");
		return new BundleManifest(name, headers);
	}

	private static List<String> forbidden(BundleManifest bundle) {
		Set<String> reachable = Layers.reachable(bundle.symbolicName());
		return bundle.imports().stream()
				.filter(imported -> Layers.isBelow(imported, "org.relaydesk")
						? Layers.owner(imported).filter(reachable::contains).isEmpty()
						: !Layers.foreign(bundle.symbolicName()).test(imported))
				.toList();
	}
}
