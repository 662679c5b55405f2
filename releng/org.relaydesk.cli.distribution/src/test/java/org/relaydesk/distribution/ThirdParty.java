// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.distribution;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

import javax.tools.ToolProvider;

/** Somebody else's generator: compiled against the distribution's bundles and packed as a bundle of its own. */
final class ThirdParty {
	private static final String SOURCE = """
			package com.example.hello;

			import java.util.List;
			import org.relaydesk.analysis.Message;
			import org.relaydesk.artifacts.ArtifactGenerator;
			import org.relaydesk.artifacts.ArtifactPath;
			import org.relaydesk.artifacts.GeneratorDescription;
			import org.relaydesk.artifacts.Lines;
			import org.relaydesk.model.Snapshot;

			public class Hello implements ArtifactGenerator {
				public GeneratorDescription description() {
					return new GeneratorDescription("hello", Message.verbatim("Says hello"), true, List.of("hello.txt"), List.of(), List.of());
				}

				public Generation generate(Snapshot snapshot) {
					String hosts = "Hello to " + snapshot.hosts().size() + " hosts.";
					return Generation.of(List.of(Lines.withHashComments().line(hosts).artifact(new ArtifactPath("hello.txt"), "hello")));
				}
			}
			""";
	private static final String COMPONENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.1.0" name="com.example.hello.Hello">
				<implementation class="com.example.hello.Hello"/>
				<service>
					<provide interface="org.relaydesk.artifacts.ArtifactGenerator"/>
				</service>
			</scr:component>
			""";

	private ThirdParty() {
	}

	/** Makes the bundle in {@code folder}; {@code imports} are further packages that it wants to have. */
	static Path make(Installation installation, Path folder, String imports) throws IOException {
		Path source = Files.createDirectories(folder.resolve("work/com/example/hello")).resolve("Hello.java");
		Files.writeString(source, SOURCE);
		String classPath = installation.bundles().stream().map(Path::toString).collect(Collectors.joining(":"));
		int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "21", "-proc:none", "-cp", classPath, source.toString());
		if (code != 0) {
			throw new IllegalStateException("the example does not compile against the distribution");
		}
		Path jar = Files.createDirectories(folder.resolve("plugins")).resolve("com.example.hello.jar");
		try (OutputStream out = Files.newOutputStream(jar); JarOutputStream pack = new JarOutputStream(out, manifest(imports))) {
			put(pack, "OSGI-INF/Hello.xml", COMPONENT.getBytes());
			put(pack, "com/example/hello/Hello.class", Files.readAllBytes(source.resolveSibling("Hello.class")));
		}
		return jar;
	}

	private static Manifest manifest(String imports) {
		Manifest manifest = new Manifest();
		Attributes headers = manifest.getMainAttributes();
		headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		for (List<String> header : List.of(
				List.of("Bundle-ManifestVersion", "2"),
				List.of("Bundle-SymbolicName", "com.example.hello"),
				List.of("Bundle-Version", "1.0.0"),
				List.of("Service-Component", "OSGI-INF/Hello.xml"),
				List.of("Import-Package", ours("analysis") + "," + ours("artifacts") + "," + ours("model") + imports))) {
			headers.putValue(header.get(0), header.get(1));
		}
		return manifest;
	}

	private static String ours(String name) {
		return "org.relaydesk." + name + ";version=\"[1.0,2)\"";
	}

	private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
		jar.putNextEntry(new JarEntry(name));
		jar.write(content);
	}
}
