// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.connect.ConnectFrameworkFactory;
import org.osgi.framework.launch.Framework;
import org.relaydesk.cli.CommandLine;
import org.relaydesk.cli.Preparation;

/** The running framework. It is never stopped: the JVM ends with the command. */
final class Platform {
	private final BundleContext context;

	private Platform(BundleContext context) {
		this.context = context;
	}

	/**
	 * Starts the framework, the distribution's bundles and the third parties'.
	 *
	 * @param storage
	 *            an empty folder that the framework may fill
	 * @param preparation
	 *            what the command is given as a service
	 * @throws IOException
	 *             if a jar cannot be read
	 * @throws BundleException
	 *             if a bundle cannot be used; its message names the bundle and what it lacks
	 */
	static Platform start(Distribution distribution, Path storage, Preparation preparation) throws IOException, BundleException {
		List<Path> plugins = distribution.plugins();
		List<BundleFile> files = distribution.bundles();
		Connector connector = new Connector(distribution.home(), files);
		Framework framework = factory().newFramework(configuration(storage, plugins), connector);
		framework.start();
		BundleContext context = framework.getBundleContext();
		context.registerService(Preparation.class, preparation, null);
		List<Bundle> starting = new ArrayList<>();
		for (BundleFile file : needed(files, plugins)) {
			Bundle bundle = context.installBundle(file.location());
			if (file.runsComponents()) {
				starting.addFirst(bundle);
			} else if (file.hasComponents()) {
				starting.add(bundle);
			}
		}
		for (Path plugin : plugins) {
			starting.add(context.installBundle("reference:" + plugin.toUri()));
		}
		for (Bundle bundle : starting) {
			start(bundle);
		}
		return new Platform(context);
	}

	/**
	 * Libraries are there for whoever imports from them. The distribution's own bundles have the classes from the JVM's class loader, so that without plugins
	 * nobody does, and Felix would spend a millisecond on each.
	 */
	private static List<BundleFile> needed(List<BundleFile> files, List<Path> plugins) {
		return plugins.isEmpty() ? files.stream().filter(file -> file.hasComponents() || file.runsComponents()).toList() : files;
	}

	private static ConnectFrameworkFactory factory() {
		return ServiceLoader.load(ConnectFrameworkFactory.class).findFirst()
				.orElseThrow(() -> new IllegalStateException("there is no OSGi framework on the class path"));
	}

	private static Map<String, String> configuration(Path storage, List<Path> plugins) {
		Map<String, String> configuration = new HashMap<>();
		configuration.put(Constants.FRAMEWORK_STORAGE, storage.toString());
		configuration.put("felix.cache.locking", "false");
		configuration.put("felix.resolver.parallelism", "1"); // handing some milliseconds of work to other threads costs more than it saves
		configuration.put("felix.log.level", "0");
		configuration.put("ds.loglevel", "0");
		if (plugins.isEmpty()) {
			configuration.put(Constants.FRAMEWORK_SYSTEMPACKAGES, ""); // nobody imports the JDK's packages either; these are the framework's own alone
		}
		return configuration;
	}

	private static void start(Bundle bundle) throws BundleException {
		boolean fragment = bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
		if (!fragment) {
			bundle.start();
		}
	}

	/** The command, with every generator that the bundles offer. */
	CommandLine command() {
		ServiceReference<CommandLine> reference = context.getServiceReference(CommandLine.class);
		if (reference == null) {
			throw new IllegalStateException("no bundle offers the command");
		}
		return context.getService(reference);
	}
}
