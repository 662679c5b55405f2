// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real tor that runs inside a network namespace on a torrc as it is; what only the test needs lies in a defaults file. It can reach nobody: its
 * only directory authority does not exist. Closing it ends the process.
 */
public final class TorProcess implements AutoCloseable {

	private static final long PATIENCE_MILLIS = 40_000;
	private static final String DEFAULTS = """
			DataDirectory %1$s/data
			ControlSocket %1$s/control
			CookieAuthentication 0
			Log notice file %1$s/log
			AssumeReachable 1
			ShutdownWaitLength 0
			DirAuthority nobody 127.0.0.1:1 FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF
			""";

	private final Process process;
	private final Path folder;
	private final Path torrc;

	private TorProcess(Process process, Path folder, Path torrc) {
		this.process = process;
		this.folder = folder;
		this.torrc = torrc;
	}

	/**
	 * Starts tor.
	 *
	 * @param folder empty and short: the path of a socket has at most 107 bytes
	 * @param content of the torrc
	 */
	public static TorProcess start(NetworkNamespace namespace, Path folder, byte[] content) throws IOException {
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
		Path torrc = Files.write(folder.resolve("torrc"), content);
		Path defaults = Files.writeString(folder.resolve("defaults"), DEFAULTS.formatted(folder));
		List<String> command = new ArrayList<>(namespace.prefix());
		command.addAll(List.of("tor", "--defaults-torrc", defaults.toString(), "-f", torrc.toString(), "--hush"));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("output").toFile()).start();
		return new TorProcess(process, folder, torrc);
	}

	/** Asks over the control socket: the lines of the answer without their codes. Repeats the question until tor can answer it. */
	public List<String> ask(String question) throws InterruptedException {
		long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		while (System.currentTimeMillis() < end && process.isAlive()) {
			try {
				return answer(question);
			} catch (IOException notYet) {
				TimeUnit.MILLISECONDS.sleep(100);
			}
		}
		throw new AssertionError((process.isAlive() ? "no answer to " + question : "tor has ended") + "\n" + log());
	}

	private List<String> answer(String question) throws IOException {
		try (SocketChannel control = SocketChannel.open(StandardProtocolFamily.UNIX)) {
			control.connect(UnixDomainSocketAddress.of(folder.resolve("control")));
			control.write(ByteBuffer.wrap(("AUTHENTICATE\r\n" + question + "\r\nQUIT\r\n").getBytes(StandardCharsets.UTF_8)));
			StringBuilder text = new StringBuilder();
			ByteBuffer buffer = ByteBuffer.allocate(65536);
			while (control.read(buffer) >= 0) {
				text.append(StandardCharsets.UTF_8.decode(buffer.flip()));
				buffer.clear();
			}
			List<String> lines = text.toString().lines().toList();
			if (lines.stream().anyMatch(line -> line.startsWith("5"))) {
				throw new IOException(text.toString());
			}
			return lines.stream().skip(1).filter(line -> !line.equals("250 OK") && !line.equals("250 closing connection") && !line.equals("."))
					.map(line -> line.replaceFirst("^250[-+ ]", "")).toList();
		}
	}

	/** Reloads as systemd does: with the signal after which tor reads its torrc again. */
	public void reload() {
		Command.run("kill", "-HUP", Long.toString(pid()));
	}

	/** The process of tor itself. */
	public long pid() {
		return process.pid();
	}

	public Path torrc() {
		return torrc;
	}

	public String log() {
		try {
			Path log = folder.resolve("log");
			return Files.readString(folder.resolve("output")) + (Files.exists(log) ? Files.readString(log) : "");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() throws InterruptedException {
		process.destroy();
		if (!process.waitFor(5, TimeUnit.SECONDS)) {
			process.destroyForcibly().waitFor();
		}
	}
}
