// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.launcher;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.connect.ConnectModule;
import org.osgi.framework.connect.ModuleConnector;

/** Tells the framework which bundles' classes the JVM has already: those of the distribution, and no others. */
final class Connector implements ModuleConnector {
	private final Map<String, ConnectModule> modules = new HashMap<>();

	Connector(Path home, List<BundleFile> bundles) {
		for (BundleFile bundle : bundles) {
			modules.put(bundle.location(), new ConnectedJar(home.resolve(bundle.location()), bundle.headers()));
		}
	}

	@Override
	public void initialize(File storage, Map<String, String> configuration) {
		// The connector keeps nothing in the framework's storage.
	}

	@Override
	public Optional<ConnectModule> connect(String location) {
		return Optional.ofNullable(modules.get(location));
	}

	@Override
	public Optional<BundleActivator> newBundleActivator() {
		return Optional.empty();
	}
}
