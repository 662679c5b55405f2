// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.architecture;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The bundles from the ground up: what each may stand on, and which foreign packages it may know. */
final class Layers {
	private static final String ROOT = "org.relaydesk.";

	/** Each bundle, without the root package, and the bundles right below it. A bundle may use all that is below. */
	private static final Map<String, List<String>> BELOW = below();

	private static final List<String> WORKBENCH = List.of("org.eclipse.ui", "org.eclipse.jface", "org.eclipse.swt",
			"org.eclipse.e4", "org.eclipse.core", "org.eclipse.search", "org.eclipse.compare", "org.eclipse.ltk",
			"org.eclipse.help", "org.eclipse.debug", "org.eclipse.team", "org.eclipse.text", "org.eclipse.equinox");

	private Layers() {
	}

	private static Map<String, List<String>> below() {
		Map<String, List<String>> below = new LinkedHashMap<>();
		below.put("model", List.of());
		below.put("analysis", List.of("model"));
		below.put("artifacts", List.of("analysis"));
		below.put("pictures", List.of("artifacts"));
		for (String family : List.of("torrc", "firewall", "system")) {
			below.put("artifacts." + family, List.of("artifacts"));
		}
		below.put("artifacts.docs", List.of("pictures"));
		below.put("judges", List.of("artifacts"));
		below.put("lang", List.of("analysis"));
		below.put("lang.ide", List.of("lang"));
		below.put("build", List.of("lang", "artifacts", "judges"));
		below.put("cli", List.of("build", "lang.ide", "examples"));
		// Starts an OSGi framework without a workbench; a bundle, so that the same rules and tests hold for it.
		below.put("launcher", List.of("cli"));
		below.put("ui.editor", List.of("lang.ide"));
		below.put("ui", List.of("build", "pictures", "ui.editor"));
		below.put("examples", List.of());
		below.put("help", List.of());
		below.put("product", List.of("ui"));
		// What tests of several bundles share: real programs, network namespaces. No product contains it.
		below.put("testing", List.of("analysis"));
		return below;
	}

	/** True if the table knows the bundle. */
	static boolean isKnown(String bundle) {
		return bundle.startsWith(ROOT) && BELOW.containsKey(bundle.substring(ROOT.length()));
	}

	/** The bundle of ours that a package belongs to: the one with the longest name that the package starts with. */
	static Optional<String> owner(String packageName) {
		return BELOW.keySet().stream().map(ROOT::concat)
				.filter(bundle -> isBelow(packageName, bundle))
				.max((a, b) -> Integer.compare(a.length(), b.length()));
	}

	/** All bundles of ours that {@code bundle} may import from, itself included. */
	static Set<String> reachable(String bundle) {
		Set<String> reached = new LinkedHashSet<>();
		collect(bundle.substring(ROOT.length()), reached);
		return reached;
	}

	private static void collect(String bundle, Set<String> reached) {
		if (reached.add(ROOT + bundle)) {
			BELOW.get(bundle).forEach(next -> collect(next, reached));
		}
	}

	/** Which packages of others the bundle may import. */
	static Predicate<String> foreign(String bundle) {
		String name = bundle.substring(ROOT.length());
		if (isUserInterface(bundle)) {
			return name.equals("ui.editor") ? any -> true : imported -> !isBelow(imported, "org.eclipse.lsp4j");
		}
		return switch (name) {
			case "model", "analysis", "artifacts", "examples" -> imported -> false;
			case "lang", "build" -> imported -> !isWorkbench(imported) && !isBelow(imported, "org.eclipse.lsp4j");
			case "lang.ide", "cli", "help" -> imported -> !isWorkbench(imported);
			case "pictures" -> imported -> isBelow(imported, "org.eclipse.elk") || isBelow(imported, "org.eclipse.emf");
			default -> imported -> !isBelow(imported, "org.eclipse") && !isBelow(imported, "com.google.inject");
		};
	}

	/** True for the bundles that may know the workbench. */
	static boolean isUserInterface(String bundle) {
		return bundle.equals(ROOT + "ui") || bundle.startsWith(ROOT + "ui.") || bundle.startsWith(ROOT + "product");
	}

	/** True for packages that only exist inside the workbench. */
	static boolean isWorkbench(String packageName) {
		return WORKBENCH.stream().anyMatch(root -> isBelow(packageName, root));
	}

	/** True if the package is {@code root} or lies below it. */
	static boolean isBelow(String packageName, String root) {
		return packageName.equals(root) || packageName.startsWith(root + ".");
	}
}
