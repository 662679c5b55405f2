// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * The distribution shares one class loader between its bundles, and does not tell the framework what they require, for speed. Here Felix reads the
 * manifests and gives every bundle a loader of its own: they say all that is needed, and no workbench type has crept in.
 */
class PlainFelixTest {
	@TempDir
	Path folder;

	@Test
	void theCommandComesUpWithAClassLoaderForEveryBundle() throws Exception {
		Framework framework = new FrameworkFactory().newFramework(Map.of(Constants.FRAMEWORK_STORAGE, folder.resolve("cache").toString()));
		framework.start();
		try {
			List<Bundle> bundles = new ArrayList<>();
			for (Path jar : Installation.assembled(folder).bundles()) {
				bundles.add(framework.getBundleContext().installBundle("reference:" + jar.toUri()));
			}
			framework.adapt(FrameworkWiring.class).resolveBundles(bundles);
			assertEquals(List.of(), bundles.stream().filter(bundle -> bundle.getState() != Bundle.RESOLVED).toList(), "lack what they require");
			for (Bundle bundle : bundles) {
				if (bundle.getHeaders("").get("Service-Component") != null || bundle.getSymbolicName().equals("org.apache.felix.scr")) {
					bundle.start();
				}
			}
			// All references, for the test's own class path has the interface a second time.
			ServiceReference<?>[] commands = framework.getBundleContext().getAllServiceReferences("org.relaydesk.cli.CommandLine", null);
			assertNotNull(commands, "no service CommandLine");
			assertEquals("org.relaydesk.cli", commands[0].getBundle().getSymbolicName());
			assertNotNull(framework.getBundleContext().getService(commands[0]), "the service cannot be made");
		} finally {
			framework.stop();
			framework.waitForStop(10_000);
		}
	}
}
