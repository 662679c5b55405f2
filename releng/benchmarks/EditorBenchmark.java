// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.sun.management.OperatingSystemMXBean;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.relaydesk.lang.ide.server.LanguageServers;
import org.relaydesk.lang.ide.server.RelayLanguageServer;

/**
 * Times how long after a key in an open file its error appears and goes again, in the language service that editors use; the numbers are
 * medians in milliseconds. {@code java EditorBenchmark.java FOLDER}, where FOLDER comes from {@code GenerateRollout}.
 */
class EditorBenchmark {

	private static final int ROUNDS = 15;
	private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

	private final LinkedBlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
	private final RelayLanguageServer server = LanguageServers.inProcess();
	private int version = 1;

	public static void main(String[] args) throws Exception {
		Path folder = Path.of(args[0]).toAbsolutePath();
		EditorBenchmark benchmark = new EditorBenchmark();
		long start = System.nanoTime();
		benchmark.connect(folder);
		System.out.printf(Locale.ROOT, "  %-50s %6.0f ms%n", "read the whole folder for the first time", (System.nanoTime() - start) / 1e6);
		benchmark.measure("a syntax error in a library's file", folder.resolve("libraries/l00000.relay"), "site Main", "sit Main");
		benchmark.measure("a value out of range in a library's file", folder.resolve("libraries/l00001.relay"), "memory   4 GiB", "memory   1 KiB");
		benchmark.measure("a wrong name in a library's file", folder.resolve("libraries/l00002.relay"), "firewall Consortium", "firewall Consorti");
		benchmark.measure("an error in the file that all libraries share", folder.resolve("common.relay"), "ORPort 443", "ORPort 70443");
		System.exit(0);
	}

	private void connect(Path folder) throws Exception {
		server.connect(new Client());
		server.initialized(new InitializedParams());
		InitializeParams params = new InitializeParams();
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceFolders(true);
		params.setCapabilities(new ClientCapabilities(workspace, null, null));
		params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "benchmark")));
		server.initialize(params).get();
	}

	private void measure(String what, Path file, String right, String wrong) throws IOException, InterruptedException {
		String uri = file.toUri().toString();
		String text = Files.readString(file);
		if (!text.contains(right)) {
			throw new IllegalArgumentException(right + " is not in " + file);
		}
		server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "relay", version, text)));
		published.poll(2, TimeUnit.SECONDS);
		published.clear();
		List<Double> times = new ArrayList<>();
		List<Double> work = new ArrayList<>();
		for (int i = 0; i < ROUNDS * 2; i++) {
			for (String now : List.of(text.replace(right, wrong), text)) {
				long before = PROCESS.getProcessCpuTime();
				times.add(change(uri, now));
				work.add((PROCESS.getProcessCpuTime() - before) / 1e6);
			}
		}
		System.out.printf(Locale.ROOT, "  %-50s %6.0f ms (CPU %.0f ms)%n", what, median(times), median(work));
	}

	private static double median(List<Double> numbers) {
		List<Double> sorted = numbers.stream().skip(ROUNDS).sorted().toList();
		return sorted.get(sorted.size() / 2);
	}

	/** From the change to the first word about the file. */
	private double change(String uri, String text) throws InterruptedException {
		long start = System.nanoTime();
		server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, ++version),
				List.of(new TextDocumentContentChangeEvent(text))));
		PublishDiagnosticsParams answer;
		do {
			answer = published.poll(20, TimeUnit.SECONDS);
			if (answer == null) {
				throw new IllegalStateException("nothing is said about " + uri);
			}
		} while (!answer.getUri().equals(uri));
		double time = (System.nanoTime() - start) / 1e6;
		while (published.poll(100, TimeUnit.MILLISECONDS) != null) {
			continue;
		}
		return time;
	}

	private final class Client implements LanguageClient {

		@Override
		public void publishDiagnostics(PublishDiagnosticsParams params) {
			published.add(params);
		}

		@Override
		public void telemetryEvent(Object event) {
			throw new IllegalStateException("telemetry");
		}

		@Override
		public void showMessage(MessageParams message) {
			System.err.println(message.getMessage());
		}

		@Override
		public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
			return CompletableFuture.completedFuture(null);
		}

		@Override
		public void logMessage(MessageParams message) {
			System.err.println(message.getMessage());
		}
	}
}
