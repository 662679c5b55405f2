// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionDelta;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.junit.jupiter.api.Test;
import org.relaydesk.lang.ide.RelayIdeSetup;

import com.google.inject.Injector;

/** What a file sees of its folder, also where files have {@code platform:} URIs: there, Xtext's own container manager fails in the builder. */
class FolderContainersTest {

	private final Injector language = new RelayIdeSetup().createInjectorAndDoEMFRegistration();
	private final IResourceDescription.Manager descriptions = language.getInstance(IResourceDescription.Manager.class);
	private final ProjectDescription project = new ProjectDescription();
	private final XtextResourceSet files = language.getInstance(XtextResourceSet.class);

	@Test
	void aFileOfTheFolderAffectsThoseThatNameWhatItDeclares() throws IOException {
		IResourceDescription hub = file("hub.relay", "budget Hub {\n  rate 1 Mbit/s\n}\n");
		IResourceDescription user = file("user.relay", "template T {\n  budget Hub\n}\n");
		List<IResourceDescription.Delta> hubIsNew = List.of(new DefaultResourceDescriptionDelta(null, hub));
		assertTrue(descriptions.isAffected(hubIsNew, user, folder(hub, user)));
		IResourceDescription alone = file("alone.relay", "budget Own {\n  rate 1 Mbit/s\n}\ntemplate A {\n  budget Own\n}\n");
		assertFalse(descriptions.isAffected(hubIsNew, alone, folder(hub, user, alone)));
	}

	@Test
	void aFolderKnowsWhetherItIsEmpty() throws IOException {
		IResourceDescription hub = file("hub.relay", "budget Hub {\n  rate 1 Mbit/s\n}\n");
		IContainer.Manager containers = language.getInstance(IContainer.Manager.class);
		assertFalse(containers.getContainer(hub, folder(hub)).isEmpty());
		assertTrue(containers.getContainer(hub, folder()).isEmpty());
	}

	private IResourceDescription file(String name, String text) throws IOException {
		if (files.getResources().isEmpty()) {
			project.setName("folder");
			project.attachToEmfObject(files);
			new ChunkedResourceDescriptions(Map.of("folder", folder()), files);
		}
		XtextResource file = (XtextResource) files.createResource(URI.createPlatformResourceURI("folder/" + name, true));
		file.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
		return descriptions.getResourceDescription(file);
	}

	private static ResourceDescriptionsData folder(IResourceDescription... files) {
		return new ResourceDescriptionsData(Stream.of(files).toList());
	}
}
