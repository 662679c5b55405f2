// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;
import org.relaydesk.lang.RelayStandaloneSetup;
import org.relaydesk.lang.relay.RelayPackage;

import com.google.inject.Injector;

/**
 * The classes that the grammar implies are those of the committed {@code model/Relay.ecore}: a change of the grammar that changes them shows in
 * a review. After such a change copy {@code model/generated/Relay.ecore} over it.
 */
class MetamodelTest {

	@Test
	void isTheCommittedOne() throws IOException {
		assertEquals(text(committed()), text(RelayPackage.eINSTANCE));
	}

	@Test
	void aChangeWouldBeSeen() throws IOException {
		EPackage changed = committed();
		((EClass) changed.getEClassifiers().getFirst()).getEStructuralFeatures().removeFirst();
		assertNotEquals(text(changed), text(RelayPackage.eINSTANCE));
	}

	@Test
	void aFileHasNoDocumentation() {
		Injector injector = new RelayStandaloneSetup().createInjectorAndDoEMFRegistration();
		var file = injector.getInstance(IParser.class).parse(new java.io.StringReader("/** Calm. */ budget B { }")).getRootASTElement();
		IEObjectDocumentationProvider comments = injector.getInstance(IEObjectDocumentationProvider.class);
		assertNull(comments.getDocumentation(file));
		assertEquals("Calm.", comments.getDocumentation(file.eContents().getFirst()));
	}

	private static EPackage committed() throws IOException {
		Resource file = new EcoreResourceFactoryImpl().createResource(URI.createFileURI(
				Path.of("").toAbsolutePath().resolveSibling("org.relaydesk.lang/model/Relay.ecore").toString()));
		file.load(null);
		return (EPackage) file.getContents().getFirst();
	}

	/** A line a class and feature, sorted. */
	private static String text(EPackage metamodel) {
		TreeSet<String> lines = new TreeSet<>();
		for (EClassifier classifier : metamodel.getEClassifiers()) {
			lines.add(classifier.getName() + (classifier instanceof EClass type
					? type.getESuperTypes().stream().map(EClass::getName).sorted().collect(Collectors.joining(", ", " is ", "")) : ""));
			if (classifier instanceof EClass type) {
				type.getEStructuralFeatures().forEach(feature -> lines.add(type.getName() + "." + text(feature)));
			}
		}
		return metamodel.getNsURI() + "\n" + String.join("\n", lines);
	}

	private static String text(EStructuralFeature feature) {
		String part = feature instanceof EReference reference && reference.isContainment() ? " part" : "";
		return feature.getName() + ": " + feature.getEType().getName() + " " + feature.getLowerBound() + ".." + feature.getUpperBound() + part;
	}
}
