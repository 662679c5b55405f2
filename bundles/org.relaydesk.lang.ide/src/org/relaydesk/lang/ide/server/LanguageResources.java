// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.server;

import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * The language as the server knows it. EMF's global registries hold whichever set-up of the language came last, with or without editor
 * services; the server must not depend on that.
 */
@Singleton
public class LanguageResources {

	/** The extension of the language's files, without a dot. */
	public static final String EXTENSION = "relay";

	private final IResourceFactory factory;
	private final IResourceServiceProvider.Registry registry = new ResourceServiceProviderRegistryImpl();

	@Inject
	LanguageResources(IResourceFactory factory, IResourceServiceProvider services) {
		this.factory = factory;
		registry.getExtensionToFactoryMap().put(EXTENSION, services);
	}

	/** The one language there is. */
	IResourceServiceProvider.Registry registry() {
		return registry;
	}

	/** Lets a resource set load files of the language. */
	XtextResourceSet register(XtextResourceSet set) {
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put(EXTENSION, factory);
		return set;
	}
}
