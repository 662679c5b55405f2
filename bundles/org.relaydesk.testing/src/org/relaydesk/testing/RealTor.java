// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/** The real tor in a network namespace of its own that nothing can leave, asked over its control socket. */
public final class RealTor implements AutoCloseable {

	private static final long PATIENCE_SECONDS = 60;
	/** Its own namespace, documentation addresses on the loopback device, then tor in the same process. */
	private static final String START = "ip link set lo up && ip addr add 198.51.100.7/32 dev lo && ip -6 addr add 2001:db8::7/128 dev lo nodad"
			+ " && exec tor \"$@\"";
	private static final String TEST_ONLY = """
			SocksPort 0
			AssumeReachable 1
			ShutdownWaitLength 0
			ControlSocket %1$s/control
			DataDirectory %1$s
			Log notice file %1$s/log
			DirAuthority "dummy orport=1 v3ident=FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF 127.0.0.1:1 FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF"
			""";

	private final Process process;
	private final SocketChannel control;
	private final StringBuilder received = new StringBuilder();

	private RealTor(Process process, SocketChannel control) {
		this.process = process;
		this.control = control;
	}

	/** Skips the test on a machine without tor or without the right to make namespaces; where tests must be complete, it fails. */
	public static void assume() {
		boolean isThere = succeeds("tor", "--version") && succeeds("unshare", "-n", "ip", "link", "set", "lo", "up");
		if ("true".equals(System.getenv("CI"))) {
			assertTrue(isThere, "tor, unshare and ip are needed, and the right to use network namespaces");
		}
		Assumptions.assumeTrue(isThere, "no tor, or no network namespaces");
	}

	private static boolean succeeds(String... command) {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** Starts tor with a torrc, unchanged; empty if tor refuses it. */
	public static Optional<RealTor> start(Path folder, String torrc) throws IOException, InterruptedException {
		return start(folder, torrc, folder);
	}

	/** Likewise in a folder of its own, where relative paths begin. */
	public static Optional<RealTor> start(Path folder, String torrc, Path directory) throws IOException, InterruptedException {
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
		Path control = folder.resolve("control");
		Files.deleteIfExists(control);
		Files.writeString(folder.resolve("defaults"), TEST_ONLY.formatted(folder));
		Files.writeString(folder.resolve("torrc"), torrc);
		Process process = new ProcessBuilder("unshare", "-n", "sh", "-c", START, "tor", "--defaults-torrc", folder.resolve("defaults").toString(), "-f",
				folder.resolve("torrc").toString()).directory(directory.toFile()).redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile()).start();
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (process.isAlive() && System.nanoTime() < end) {
			Optional<SocketChannel> channel = Files.exists(control) ? connect(control) : Optional.empty();
			if (channel.isPresent()) {
				RealTor tor = new RealTor(process, channel.get());
				if (tor.isReady()) {
					return Optional.of(tor);
				}
			}
			Thread.sleep(20);
		}
		process.destroyForcibly().waitFor();
		assertTrue(System.nanoTime() < end, "tor did not start: " + Files.readString(folder.resolve("out")));
		return Optional.empty();
	}

	private static Optional<SocketChannel> connect(Path socket) throws IOException {
		SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
		try {
			channel.connect(UnixDomainSocketAddress.of(socket));
			return Optional.of(channel);
		} catch (IOException notYetListening) {
			channel.close();
			return Optional.empty();
		}
	}

	/** Some mistakes make tor end only after it has begun to listen. */
	private boolean isReady() {
		try {
			ask("AUTHENTICATE");
			return true;
		} catch (UncheckedIOException ended) {
			return false;
		}
	}

	/** The lines of an answer, status codes included. */
	public List<String> ask(String command) {
		try {
			ByteBuffer question = ByteBuffer.wrap((command + "\r\n").getBytes(StandardCharsets.UTF_8));
			while (question.hasRemaining()) {
				control.write(question);
			}
			List<String> lines = new ArrayList<>();
			boolean data = false;
			while (true) {
				String line = line();
				lines.add(line);
				data = data ? !line.equals(".") : line.startsWith("250+");
				if (!data && line.matches("[0-9]{3} .*")) {
					return lines;
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(command, e);
		}
	}

	private String line() throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
		while (received.indexOf("\r\n") < 0) {
			buffer.clear();
			if (control.read(buffer) < 0) {
				throw new IOException("tor hung up");
			}
			received.append(StandardCharsets.UTF_8.decode(buffer.flip()));
		}
		String line = received.substring(0, received.indexOf("\r\n"));
		received.delete(0, line.length() + 2);
		return line;
	}

	/** The rules of {@code GETINFO exit-policy/full}; empty while tor has no descriptor yet. */
	public List<String> exitPolicy() {
		return exitPolicy("full");
	}

	/** The rules of {@code GETINFO exit-policy/WHICH}. */
	public List<String> exitPolicy(String which) {
		return ask("GETINFO exit-policy/" + which).stream().map(line -> line.replaceFirst("^250[-+]exit-policy/" + which + "=", ""))
				.filter(line -> line.startsWith("accept") || line.startsWith("reject")).toList();
	}

	/** Waits for the first descriptor. */
	public List<String> firstExitPolicy() throws InterruptedException {
		List<String> rules = exitPolicy();
		for (int i = 0; rules.isEmpty() && i < PATIENCE_SECONDS * 20; i++) {
			Thread.sleep(50);
			rules = exitPolicy();
		}
		return rules;
	}

	/** The lines of the relay's own descriptor, as it goes to the directory authorities. */
	public List<String> descriptor() {
		List<String> answer = ask("GETINFO dir/server/authority");
		return answer.subList(1, answer.size() - 2);
	}

	/** The digest of the identity key in hexadecimal digits. */
	public String fingerprint() {
		return ask("GETINFO fingerprint").getFirst().replaceFirst("^250-fingerprint=", "");
	}

	/** Hands tor a relay's descriptor, as if it had come over the network. */
	public void take(List<String> descriptor) {
		List<String> answer = ask("+POSTDESCRIPTOR purpose=general cache=no\r\n" + String.join("\r\n", descriptor) + "\r\n.");
		assertTrue(answer.getLast().startsWith("250"), () -> answer + " to " + descriptor);
	}

	/** What the descriptor says of IPv6, which becomes the {@code p6} line. Without that line all is rejected (dir-spec, ipv6-policy). */
	public String ipv6Summary() {
		return descriptor().stream().filter(line -> line.startsWith("ipv6-policy ")).map(line -> line.replaceFirst("ipv6-policy ", "")).findFirst()
				.orElse("reject 1-65535");
	}

	@Override
	public void close() throws IOException, InterruptedException {
		control.close();
		process.destroy();
		if (!process.waitFor(5, TimeUnit.SECONDS)) {
			process.destroyForcibly().waitFor();
		}
	}
}
