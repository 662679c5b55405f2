// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.analysis.Message;
import org.relaydesk.lang.FindingTexts;
import org.relaydesk.lang.relay.RelayPackage;

/** Texts whose names are put together from what they are about are there for all that there can be. */
class FindingTextsTest {

	private static final RelayPackage RELAY = RelayPackage.eINSTANCE;

	/** What can be referred to, and so be missing. */
	static List<String> references() {
		return classes().flatMap(type -> type.getEReferences().stream()).filter(reference -> !reference.isContainment()).map(EReference::getEReferenceType)
				.map(type -> "name.unresolved." + type.getName()).distinct().toList();
	}

	/** What has a name that another may have, too. */
	static List<String> names() {
		return classes().filter(type -> RELAY.getNamed().isSuperTypeOf(type) && type != RELAY.getNamed() && type != RELAY.getNamedNetwork()
				&& type != RELAY.getRolloutDeclaration()).map(type -> "name.duplicate." + type.getName()).flatMap(key -> Stream.of(key, key + ".first")).toList();
	}

	static List<String> months() {
		return IntStream.rangeClosed(1, 12).mapToObj(month -> "month." + month).toList();
	}

	@ParameterizedTest
	@MethodSource({ "references", "names", "months" })
	void isThereInBothLanguages(String key) {
		Message text = FindingTexts.text(key, "X", "a.relay:1");
		assertFalse(text.in(Locale.ENGLISH).isBlank());
		assertNotEquals(text.in(Locale.ENGLISH), text.in(Locale.of("es")));
	}

	private static Stream<EClass> classes() {
		return RELAY.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
	}
}
