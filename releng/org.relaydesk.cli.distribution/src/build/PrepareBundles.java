// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * Makes the jars of the batch distribution from those that Maven collected: {@code PrepareBundles JARS DISTRIBUTION}.
 *
 * <p>Signatures are dropped and old class files get stack maps, since the JVM archives no class of a signed jar or without such maps. Jars that are no bundles become bundles.
 * Equinox's common bundle loses its ties to the Equinox framework. The launcher's jar gets the class path. All manifests
 * go into one index, and a digest of everything into {@code lib/build-id}. Equal input gives equal bytes.
 */
class PrepareBundles {
	private static final FileTime LONG_AGO = FileTime.fromMillis(315_532_800_000L);
	private static final String LAUNCHER = "org.relaydesk.launcher";
	private static final String FRAMEWORK = "org.apache.felix.framework";

	/** What the classes that draw into a PDF use. */
	private static final String DRAWING = Stream.of("fontbox.ttf", "fontbox.util", "pdfbox.cos", "pdfbox.io", "pdfbox.multipdf",
			"pdfbox.pdmodel", "pdfbox.pdmodel.common", "pdfbox.pdmodel.common.function", "pdfbox.pdmodel.documentinterchange.markedcontent",
			"pdfbox.pdmodel.font", "pdfbox.pdmodel.graphics", "pdfbox.pdmodel.graphics.color", "pdfbox.pdmodel.graphics.form",
			"pdfbox.pdmodel.graphics.image", "pdfbox.pdmodel.graphics.pattern", "pdfbox.pdmodel.graphics.shading", "pdfbox.pdmodel.graphics.state",
			"pdfbox.pdmodel.interactive.annotation", "pdfbox.util")
			.map(each -> "org.apache." + each).collect(Collectors.joining(","));

	/** What the tables of commonmark-java use of its core. */
	private static final String MARKDOWN = Stream.of("", ".node", ".parser", ".parser.block", ".renderer", ".renderer.html", ".renderer.markdown",
			".renderer.text", ".text").map(each -> "org.commonmark" + each).collect(Collectors.joining(","));

	/** Bundles that are not made for Felix as they are, or are no bundles: the headers to set; an empty value removes one. */
	private static final Map<String, Map<String, String>> CHANGES = Map.of(
			"org.eclipse.equinox.common", Map.of(
					"Require-Bundle", "",
					"Bundle-Activator", "",
					"Bundle-ActivationPolicy", "",
					"Import-Package", "org.osgi.framework;resolution:=optional,org.osgi.service.debug;resolution:=optional,"
							+ "org.osgi.service.packageadmin;resolution:=optional,org.osgi.util.tracker;resolution:=optional,"
							+ "org.osgi.service.url;resolution:=optional,org.eclipse.osgi.util;resolution:=optional"),
			"org.aopalliance", Map.of("Bundle-License", "public domain"),
			"org.antlr.runtime", Map.of("Bundle-License", "BSD-3-Clause"),
			"org.commonmark", Map.of("Bundle-License", "BSD-2-Clause"),
			"org.commonmark.ext.gfm.tables", Map.of("Bundle-License", "BSD-2-Clause", "Import-Package", MARKDOWN),
			"de.rototor.pdfbox.graphics2d", Map.of("Bundle-License", "Apache-2.0", "Import-Package", DRAWING),
			"picocli", Map.of("Bundle-License", "Apache-2.0"));

	/** Files that are no bundles: how they are called as bundles. */
	private static final Map<String, String> NAMES = Map.of("aopalliance-1.0.jar", "org.aopalliance", "antlr-runtime-3.2.jar", "org.antlr.runtime",
			"graphics2d-3.0.1.jar", "de.rototor.pdfbox.graphics2d", "commonmark-0.24.0.jar", "org.commonmark",
			"commonmark-ext-gfm-tables-0.24.0.jar", "org.commonmark.ext.gfm.tables");

	/** Where the full text of each licence lies, from the folder {@code licenses}. */
	private static final Map<String, String> TEXTS = Map.of("EPL-2.0", "../LICENSE", "Apache-2.0", "Apache-2.0.txt", "LGPL-2.1", "LGPL-2.1.txt",
			"BSD-3-Clause", "ANTLR-3-BSD.txt", "BSD-2-Clause", "commonmark-BSD-2.txt", "OFL-1.1", "OFL-1.1.txt");

	private record Bundle(String file, String name, String version, Attributes headers) {
	}

	private final List<Path> jars;
	private final Path distribution;
	/** Asked for superclasses only: runs no code of theirs. */
	private final ClassLoader classes;
	private final List<Bundle> bundles = new ArrayList<>();

	private PrepareBundles(List<Path> jars, Path distribution) throws MalformedURLException {
		this.jars = jars;
		this.distribution = distribution;
		URL[] urls = new URL[jars.size()];
		for (int i = 0; i < urls.length; i++) {
			urls[i] = jars.get(i).toUri().toURL();
		}
		this.classes = new URLClassLoader(urls);
	}

	public static void main(String[] args) throws Exception {
		try (Stream<Path> files = Files.list(Path.of(args[0]))) {
			List<Path> jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
			new PrepareBundles(jars, Path.of(args[1])).run();
		}
	}

	private void run() throws Exception {
		Files.createDirectories(distribution.resolve("bundles"));
		Files.createDirectories(distribution.resolve("lib"));
		Path launcher = null;
		for (Path jar : jars) {
			Attributes headers = headers(jar);
			String name = headers.getValue("Bundle-SymbolicName").split(";")[0].strip();
			if (name.equals(LAUNCHER)) {
				launcher = jar;
			} else if (name.equals(FRAMEWORK)) {
				write(jar, headers, distribution.resolve("lib/framework.jar"));
			} else {
				prepare(jar, name, headers);
			}
		}
		bundles.sort(Comparator.comparing(Bundle::file));
		write(launcher, launcherHeaders(launcher), distribution.resolve("lib/relaydesk.jar"));
		writeIndex();
		writeLicenses();
		Files.writeString(distribution.resolve("lib/build-id"), digest() + "\n");
	}

	private void prepare(Path jar, String name, Attributes headers) throws IOException {
		String version = headers.getValue("Bundle-Version").replaceFirst("[.](qualifier|[0-9]{12})$", "");
		String file = "bundles/" + name + "_" + version + ".jar";
		write(jar, headers, distribution.resolve(file));
		bundles.add(new Bundle(file, name, version, headers));
	}

	/** The main section of a jar's manifest, as it will be in the distribution. */
	private static Attributes headers(Path file) throws IOException {
		try (JarFile jar = new JarFile(file.toFile())) {
			Manifest manifest = jar.getManifest();
			Attributes headers = manifest == null ? new Attributes() : manifest.getMainAttributes();
			headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
			String name = NAMES.get(file.getFileName().toString());
			if (name != null) {
				makeBundle(jar, name, file.getFileName().toString(), headers);
			}
			String known = headers.getValue("Bundle-SymbolicName");
			if (known == null) {
				throw new IOException(file + " is no bundle, and PrepareBundles does not know how to call it");
			}
			CHANGES.getOrDefault(known.split(";")[0].strip(), Map.of()).forEach((header, value) -> {
				if (value.isEmpty()) {
					headers.remove(new Attributes.Name(header));
				} else {
					headers.putValue(header, value);
				}
			});
			return headers;
		}
	}

	private static void makeBundle(JarFile jar, String name, String file, Attributes headers) {
		String version = file.replaceFirst(".*-([0-9.]+)[.]jar", "$1") + ".0";
		TreeSet<String> packages = jar.stream().map(JarEntry::getName)
				.filter(entry -> entry.endsWith(".class") && entry.contains("/"))
				.map(entry -> entry.substring(0, entry.lastIndexOf('/')).replace('/', '.'))
				.collect(Collectors.toCollection(TreeSet::new));
		headers.putValue("Bundle-ManifestVersion", "2");
		headers.putValue("Bundle-SymbolicName", name);
		headers.putValue("Bundle-Version", version);
		headers.putValue("Export-Package", packages.stream().map(each -> each + ";version=\"" + version + "\"").collect(Collectors.joining(",")));
	}

	private Attributes launcherHeaders(Path launcher) throws IOException {
		Attributes headers = headers(launcher);
		headers.put(Attributes.Name.MAIN_CLASS, LAUNCHER + ".Main");
		headers.put(Attributes.Name.CLASS_PATH,
				"framework.jar " + bundles.stream().map(bundle -> "../" + bundle.file()).collect(Collectors.joining(" ")));
		return headers;
	}

	/** Copies a jar without its signature and its manifest's sections, with its entries in a fixed order and at a fixed time. */
	private void write(Path from, Attributes headers, Path to) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().putAll(headers);
		try (JarFile jar = new JarFile(from.toFile()); OutputStream out = Files.newOutputStream(to); JarOutputStream copy = new JarOutputStream(out)) {
			put(copy, JarFile.MANIFEST_NAME);
			manifest.write(copy);
			List<JarEntry> entries = jar.stream().filter(entry -> !entry.isDirectory() && isWanted(entry.getName()))
					.sorted(Comparator.comparing(JarEntry::getName)).toList();
			for (JarEntry entry : entries) {
				put(copy, entry.getName());
				try (InputStream in = jar.getInputStream(entry)) {
					copy.write(entry.getName().endsWith(".class") ? archivable(in.readAllBytes()) : in.readAllBytes());
				}
			}
		}
	}

	/**
	 * Class files from before Java 6 have no stack maps (JVM specification, 4.7.4), and the JVM archives no class that it must verify without. Those of
	 * picocli, log4j and ANTLR, some 130 in every start, were a tenth of its time. ASM computes the maps; version 50 is the oldest that has any.
	 */
	private byte[] archivable(byte[] classFile) {
		if (classFile[6] != 0 || classFile[7] >= 50) {
			return classFile;
		}
		byte[] renumbered = classFile.clone();
		renumbered[5] = 0;
		renumbered[7] = 50;
		ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
			@Override
			protected ClassLoader getClassLoader() {
				return classes;
			}
		};
		try {
			new ClassReader(renumbered).accept(writer, ClassReader.SKIP_FRAMES);
			return writer.toByteArray();
		} catch (TypeNotPresentException e) {
			return classFile; // it uses what the distribution does not have, so nobody can use it: log4j's appenders for mail and JMS
		}
	}

	private static void put(JarOutputStream jar, String name) throws IOException {
		JarEntry entry = new JarEntry(name);
		entry.setLastModifiedTime(LONG_AGO);
		jar.putNextEntry(entry);
	}

	private static boolean isWanted(String name) {
		return !name.equals(JarFile.MANIFEST_NAME) && !name.startsWith("META-INF/maven/")
				&& !name.matches("META-INF/[^/]*[.](SF|RSA|DSA|EC)");
	}

	/**
	 * What the launcher tells the framework of each bundle, instead of its manifest: what it is and offers, and not what it requires. All classes of the
	 * distribution come from one class loader, so that nothing has to be wired before they find each other; that the manifests ask for what is there is
	 * proven once, by PlainFelixTest, and not in every start.
	 */
	private void writeIndex() throws IOException {
		Manifest index = new Manifest();
		index.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		for (Bundle bundle : bundles) {
			Attributes section = new Attributes();
			bundle.headers().forEach((name, value) -> {
				if (name.toString().matches("Bundle-(ManifestVersion|SymbolicName|Version|Activator)|Export-Package|Provide-Capability|Service-Component")) {
					section.put(name, withoutUses(value.toString()));
				}
			});
			index.getEntries().put(bundle.file(), section);
		}
		try (OutputStream out = Files.newOutputStream(distribution.resolve("bundles/index.mf"))) {
			index.write(out);
		}
	}

	/** Which packages a package uses keeps a resolver from giving a bundle two kinds of one class, and of these there is one kind. */
	private static String withoutUses(String header) {
		return header.replaceAll("; *uses:=\"[^\"]*\"", "");
	}

	/** A table of what is inside and under which licence; the texts lie beside it. */
	private void writeLicenses() throws IOException {
		Map<String, String> rows = new TreeMap<>();
		for (Bundle bundle : bundles) {
			rows.put(bundle.name(), bundle.version() + " | " + linked(license(bundle)) + (hasOpenFonts(bundle) ? ", its fonts " + linked("OFL-1.1") : ""));
		}
		Attributes framework = headers(distribution.resolve("lib/framework.jar"));
		rows.put(FRAMEWORK, framework.getValue("Bundle-Version") + " | " + linked("Apache-2.0"));
		StringBuilder text = new StringBuilder("# What this distribution contains\n\n| bundle | version | licence |\n|---|---|---|\n");
		rows.forEach((name, row) -> text.append("| ").append(name).append(" | ").append(row).append(" |\n"));
		text.append("\nNotices that a bundle brings along are inside its jar.\n");
		Files.createDirectories(distribution.resolve("licenses"));
		Files.writeString(distribution.resolve("licenses/README.md"), text);
	}

	private static String linked(String license) {
		return TEXTS.containsKey(license) ? "[" + license + "](" + TEXTS.get(license) + ")" : license;
	}

	/** Whether the bundle brings fonts along, with the licence that such fonts have beside them. */
	private boolean hasOpenFonts(Bundle bundle) throws IOException {
		try (JarFile jar = new JarFile(distribution.resolve(bundle.file()).toFile())) {
			return jar.stream().anyMatch(entry -> entry.getName().endsWith("/OFL.txt"));
		}
	}

	private static String license(Bundle bundle) {
		String stated = bundle.headers().getValue("Bundle-License") + " " + bundle.headers().getValue("Bundle-DocURL");
		if (stated.contains("BSD-3-Clause")) {
			return "BSD-3-Clause";
		} else if (stated.contains("BSD-2-Clause")) {
			return "BSD-2-Clause";
		} else if (stated.contains("lgpl")) {
			return "LGPL-2.1";
		} else if (stated.contains("public domain")) {
			return "public domain";
		} else if (stated.toLowerCase().contains("apache")) {
			return "Apache-2.0";
		}
		boolean eclipse = stated.contains("epl-2.0") || stated.contains("EPL-2.0") || stated.contains("Eclipse Public License")
				|| bundle.name().startsWith("org.eclipse.") || bundle.name().startsWith("org.relaydesk.");
		if (!eclipse) {
			throw new IllegalStateException("PrepareBundles does not know the licence of " + bundle.name());
		}
		return "EPL-2.0";
	}

	private String digest() throws Exception {
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		List<Path> jars = new ArrayList<>(List.of(distribution.resolve("lib/framework.jar"), distribution.resolve("lib/relaydesk.jar")));
		bundles.forEach(bundle -> jars.add(distribution.resolve(bundle.file())));
		for (Path jar : jars) {
			digest.update(Files.readAllBytes(jar));
		}
		return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
	}
}
