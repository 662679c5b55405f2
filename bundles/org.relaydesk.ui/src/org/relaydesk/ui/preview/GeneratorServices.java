// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preview;

import java.util.ArrayList;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.Generators;

/** The generators that are installed: OSGi services, ours and those of others. */
public final class GeneratorServices {

	private GeneratorServices() {
	}

	/** Those that run by default. */
	public static Generators installed() {
		return all().onByDefault();
	}

	/** All of them. One that cannot be made is left out: the service runtime has said so in the log. */
	public static Generators all() {
		BundleContext context = FrameworkUtil.getBundle(GeneratorServices.class).getBundleContext();
		List<ArtifactGenerator> generators = new ArrayList<>();
		try {
			for (ServiceReference<ArtifactGenerator> reference : context.getServiceReferences(ArtifactGenerator.class, null)) {
				ArtifactGenerator generator = context.getService(reference);
				if (generator != null) {
					generators.add(generator);
				}
			}
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException("no filter, so none is wrong", e);
		}
		return new Generators(generators);
	}
}
