// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.tests.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.relaydesk.build.output.OutputFolder;

/** A process of its own that writes one of two trees and may be killed at any moment. */
public final class WriterProcess {

	private WriterProcess() {
	}

	/** {@code OUT old|new PRUNE FILES}. */
	public static void main(String[] args) throws Exception {
		Map<String, String> files = tree(args[1], Integer.parseInt(args[3]));
		new OutputFolder(Path.of(args[0]), () -> false).write(Tree.of(files), Boolean.parseBoolean(args[2]));
	}

	/** Two trees that have files in common, files that differ, and files that only one of them has. */
	static Map<String, String> tree(String name, int size) {
		Map<String, String> files = new TreeMap<>(Map.of("index.html", name + "\n", "hosts/common/torrc", "same\n"));
		for (int i = 0; i < size; i++) {
			files.put("hosts/h" + i + "/etc/torrc", name + i + "\n");
			files.put("hosts/" + name + i + "/etc/nftables.conf", name + i + "\n");
		}
		return files;
	}

	/** The command that runs it in another JVM. */
	static List<String> command(Path out, String tree, boolean prune, int size) throws Exception {
		List<String> path = new ArrayList<>();
		for (Class<?> type : List.of(WriterProcess.class, OutputFolder.class, org.relaydesk.artifacts.Artifact.class, org.relaydesk.model.Origin.class,
				org.relaydesk.analysis.Finding.class, com.google.gson.stream.JsonReader.class)) {
			path.add(classes(type));
		}
		return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto",
				"-cp", String.join(System.getProperty("path.separator"), path), WriterProcess.class.getName(), out.toString(), tree,
				Boolean.toString(prune), Integer.toString(size));
	}

	/** The folder or jar that a class was loaded from; under OSGi a source folder's classes lie in {@code target/classes}. */
	private static String classes(Class<?> type) throws Exception {
		Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
		Path built = place.resolve("target/classes");
		return (Files.isDirectory(built) ? built : place).toString();
	}
}
