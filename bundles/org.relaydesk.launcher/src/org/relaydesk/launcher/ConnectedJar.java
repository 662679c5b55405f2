// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import org.osgi.framework.connect.ConnectContent;
import org.osgi.framework.connect.ConnectModule;

/** A bundle whose classes the JVM's own class loader has; the jar is opened when somebody asks for a file in it. */
final class ConnectedJar implements ConnectModule, ConnectContent {
	private final Path file;
	private final Map<String, String> headers;
	private JarFile jar;

	ConnectedJar(Path file, Map<String, String> headers) {
		this.file = file;
		this.headers = headers;
	}

	@Override
	public ConnectContent getContent() {
		return this;
	}

	@Override
	public Optional<Map<String, String>> getHeaders() {
		return Optional.of(headers);
	}

	@Override
	public Optional<ClassLoader> getClassLoader() {
		return Optional.of(ConnectedJar.class.getClassLoader());
	}

	@Override
	public Iterable<String> getEntries() throws IOException {
		List<String> names = jar().stream().map(JarEntry::getName).toList();
		return names;
	}

	@Override
	public Optional<ConnectEntry> getEntry(String path) {
		try {
			JarFile opened = jar();
			return Optional.ofNullable(opened.getJarEntry(path)).map(entry -> new Entry(opened, entry));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	@Override
	public void open() {
		// Nothing to do: most bundles are only ever asked for classes.
	}

	@Override
	public synchronized void close() throws IOException {
		if (jar != null) {
			jar.close();
			jar = null;
		}
	}

	private synchronized JarFile jar() throws IOException {
		if (jar == null) {
			jar = new JarFile(file.toFile(), false);
		}
		return jar;
	}

	private record Entry(JarFile jar, JarEntry entry) implements ConnectEntry {
		@Override
		public String getName() {
			return entry.getName();
		}

		@Override
		public long getContentLength() {
			return entry.getSize();
		}

		@Override
		public long getLastModified() {
			return entry.getTime();
		}

		@Override
		public InputStream getInputStream() throws IOException {
			return jar.getInputStream(entry);
		}
	}
}
