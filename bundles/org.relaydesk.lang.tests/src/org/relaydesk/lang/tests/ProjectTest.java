// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.relaydesk.lang.Project;
import org.relaydesk.lang.RelayLanguage;
import org.relaydesk.lang.SourceText;

/** A folder is one model: names link across its files, whatever their order. */
class ProjectTest {

	private final RelayLanguage language = RelayLanguage.create();

	@Test
	void linksAcrossFilesInAnyOrder() {
		List<SourceText> texts = new ArrayList<>(ExampleModel.FILES.stream().map(f -> new SourceText("libraries/" + f, ExampleModel.text(f))).toList());
		for (int i = 0; i < texts.size(); i++) {
			Collections.rotate(texts, 1);
			Project project = language.parse(texts);
			assertEquals(List.of(), project.findings());
			project.files().forEach(file -> assertEquals("{}", EcoreUtil.UnresolvedProxyCrossReferencer.find(file).toString()));
		}
	}

	@Test
	void onlyNamesThatOtherFilesMayDeclareTieAFileToThem() {
		String library = "library L \"L\" { site Main { uplink Fiber { down 1 Mbit/s } host basement { uplink Fiber firewall Tight } } }\n";
		XtextResource file = language.parse(List.of(new SourceText("l.relay", library))).resources().getFirst();
		IResourceDescription description = file.getResourceServiceProvider().getResourceDescriptionManager().getResourceDescription(file);
		assertEquals("[tight]", description.getImportedNames().toString());
	}
}
