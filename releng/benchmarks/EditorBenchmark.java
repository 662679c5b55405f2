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
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.relaydesk.lang.ide.server.LanguageServers;
import org.relaydesk.lang.ide.server.RelayLanguageServer;

/**
 * Times how long after a key in an open file its error is published, and how long until it is gone again, in the language service that editors use; the
 * numbers are medians. {@code java EditorBenchmark.java FOLDER}, where FOLDER comes from {@code GenerateRollout}.
 */
class EditorBenchmark {

	private static final int ROUNDS = 15;
	private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

	private final LinkedBlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
	private final RelayLanguageServer server = LanguageServers.inProcess();
	private final String folder;
	private int version = 1;

	private EditorBenchmark(Path folder) {
		this.folder = folder.toUri().toString();
	}

	public static void main(String[] args) throws Exception {
		Path folder = Path.of(args[0]).toAbsolutePath();
		EditorBenchmark benchmark = new EditorBenchmark(folder);
		long start = System.nanoTime();
		benchmark.connect(folder);
		System.out.printf(Locale.ROOT, "  %-50s %6.0f ms%n", "read the whole folder for the first time", (System.nanoTime() - start) / 1e6);
		benchmark.measure("the syntax of a library's file", folder.resolve("libraries/l00000.relay"), "site Main", "sit Main", "syntax");
		benchmark.measure("a value of a library's file", folder.resolve("libraries/l00001.relay"), "memory   4 GiB", "memory   4 GB/s", "value.unit");
		benchmark.measure("a name in a library's file", folder.resolve("libraries/l00002.relay"), "firewall Consortium", "firewall Consorti", "name.unresolved");
		benchmark.measure("the file that all libraries share", folder.resolve("common.relay"), "ORPort 443", "ORPort 70443", "value.port");
		benchmark.measure("what two libraries say: one address", folder.resolve("libraries/l00004.relay"), "11.0.0.34", "11.0.0.26", "address.duplicate");
		System.exit(0);
	}

	private void connect(Path folder) throws Exception {
		server.connect(new Client());
		server.initialized(new InitializedParams());
		InitializeParams params = new InitializeParams();
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceFolders(true);
		params.setCapabilities(new ClientCapabilities(workspace, null, null));
		params.setWorkspaceFolders(List.of(new WorkspaceFolder(this.folder, "benchmark")));
		server.initialize(params).get();
	}

	private void measure(String what, Path file, String right, String wrong, String code) throws IOException, InterruptedException {
		String uri = file.toUri().toString();
		String text = Files.readString(file);
		if (!text.contains(right)) {
			throw new IllegalArgumentException(right + " is not in " + file);
		}
		server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "relay", version, text)));
		awaitQuiet();
		List<Double> comes = new ArrayList<>();
		List<Double> goes = new ArrayList<>();
		List<Double> work = new ArrayList<>();
		for (int i = 0; i < ROUNDS * 2; i++) {
			long before = PROCESS.getProcessCpuTime();
			comes.add(change(uri, text.replace(right, wrong), code, true));
			goes.add(change(uri, text, code, false));
			work.add((PROCESS.getProcessCpuTime() - before) / 2e6);
		}
		System.out.printf(Locale.ROOT, "  %-40s comes after %5.0f ms, goes after %5.0f ms (CPU for a key and all that follows %.0f ms)%n", what, median(comes),
				median(goes), median(work));
	}

	private static double median(List<Double> numbers) {
		List<Double> sorted = numbers.stream().skip(ROUNDS).sorted().toList();
		return sorted.get(sorted.size() / 2);
	}

	/** From the change until the error is among what was said last of the file, or no longer; the next key waits until all has been said. */
	private double change(String uri, String text, String code, boolean there) throws InterruptedException {
		long start = System.nanoTime();
		server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, ++version),
				List.of(new TextDocumentContentChangeEvent(text))));
		PublishDiagnosticsParams answer;
		do {
			answer = published.poll(20, TimeUnit.SECONDS);
			if (answer == null) {
				throw new IllegalStateException(code + " in " + uri + " is not said to have " + (there ? "come" : "gone"));
			}
		} while (!answer.getUri().equals(uri) || answer.getDiagnostics().stream().anyMatch(found -> code.equals(found.getCode().getLeft())) != there);
		double time = (System.nanoTime() - start) / 1e6;
		awaitQuiet();
		return time;
	}

	/** An answer to a question comes when all that a change leads to is done. */
	private void awaitQuiet() {
		server.documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(folder + "common.relay"))).join();
		published.clear();
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
