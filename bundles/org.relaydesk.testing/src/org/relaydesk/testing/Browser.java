// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * A headless Chromium with one page, asked through the Chrome DevTools Protocol over a WebSocket on the loopback interface. It opens many pages one
 * after the other and remembers what each of them complains about or asks of others.
 */
public final class Browser implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(90);
	private static final Pattern ADDRESS = Pattern.compile("DevTools listening on (ws://127[.]0[.]0[.]1:\\S+)");

	private final Path profile;
	private final Process process;
	private final WebSocket socket;
	private final AtomicInteger lastId = new AtomicInteger();
	private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
	private final List<String> complaints = new ArrayList<>();
	private String session = "";
	private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

	private Browser(Path profile, Process process, String address) {
		this.profile = profile;
		this.process = process;
		this.socket = HttpClient.newHttpClient().newWebSocketBuilder().connectTimeout(PATIENCE).buildAsync(URI.create(address), new Messages()).join();
	}

	/** Starts one; the caller has required {@code chromium}. */
	public static Browser start() {
		try {
			Path profile = Files.createTempDirectory("browser");
			Path log = profile.resolve("log.txt");
			Process process = new ProcessBuilder("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
					"--disable-extensions", "--remote-debugging-port=0", "--user-data-dir=" + profile.resolve("data"), "about:blank")
					.redirectErrorStream(true).redirectOutput(log.toFile()).start();
			Browser browser = new Browser(profile, process, address(process, log));
			browser.attach();
			return browser;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String address(Process process, Path log) throws IOException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end && process.isAlive()) {
			Matcher address = ADDRESS.matcher(Files.readString(log));
			if (address.find()) {
				return address.group(1);
			}
			pause();
		}
		process.destroyForcibly();
		throw new IllegalStateException("chromium did not start: " + Files.readString(log));
	}

	private static void pause() {
		try {
			Thread.sleep(50);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted", e);
		}
	}

	private void attach() {
		String target = ask("Target.createTarget", parameters("url", "about:blank")).get("targetId").getAsString();
		JsonObject attach = parameters("targetId", target);
		attach.addProperty("flatten", true);
		session = ask("Target.attachToTarget", attach).get("sessionId").getAsString();
		Stream.of("Page.enable", "Runtime.enable", "Log.enable", "Network.enable").forEach(method -> ask(method, new JsonObject()));
	}

	/**
	 * Opens a page.
	 *
	 * @param width of the window in CSS pixels
	 * @param scheme {@code light} or {@code dark}
	 * @return its errors and warnings, and the addresses of all that it asks for beside itself; empty if all is well
	 */
	public List<String> open(URI page, int width, String scheme) {
		JsonObject size = new JsonObject();
		size.addProperty("width", width);
		size.addProperty("height", 800);
		size.addProperty("deviceScaleFactor", 1);
		size.addProperty("mobile", false);
		ask("Emulation.setDeviceMetricsOverride", size);
		prefer(scheme);
		loaded = new CompletableFuture<>();
		synchronized (complaints) {
			complaints.clear();
		}
		JsonObject navigation = ask("Page.navigate", parameters("url", page.toString()));
		if (navigation.has("errorText")) {
			throw new IllegalStateException(page + ": " + navigation.get("errorText").getAsString());
		}
		loaded.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
		synchronized (complaints) {
			return complaints.stream().filter(complaint -> !complaint.equals("asks for " + page)).toList();
		}
	}

	/** Lets the page that is open, and those to come, know what the reader prefers: {@code light} or {@code dark}. */
	public void prefer(String scheme) {
		ask("Emulation.setEmulatedMedia", JsonParser.parseString("{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"%s\"}]}".formatted(scheme))
				.getAsJsonObject());
	}

	/** The value of a JavaScript expression in the page, once it is there; what cannot be written as JSON is not. */
	public JsonElement evaluate(String expression) {
		JsonObject question = parameters("expression", expression);
		question.addProperty("awaitPromise", true);
		question.addProperty("returnByValue", true);
		JsonObject answer = ask("Runtime.evaluate", question);
		if (answer.has("exceptionDetails")) {
			throw new IllegalStateException(answer.get("exceptionDetails").toString());
		}
		return answer.getAsJsonObject("result").get("value");
	}

	private static JsonObject parameters(String name, String value) {
		JsonObject parameters = new JsonObject();
		parameters.addProperty(name, value);
		return parameters;
	}

	private JsonObject ask(String method, JsonObject parameters) {
		JsonObject message = parameters("method", method);
		int id = lastId.incrementAndGet();
		message.addProperty("id", id);
		message.add("params", parameters);
		if (!session.isEmpty()) {
			message.addProperty("sessionId", session);
		}
		CompletableFuture<JsonObject> answer = new CompletableFuture<>();
		answers.put(id, answer);
		socket.sendText(message.toString(), true).join();
		try {
			return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
		} catch (CompletionException e) {
			throw new IllegalStateException(method + " was not answered", e);
		}
	}

	private void hear(JsonObject message) {
		if (message.has("id")) {
			CompletableFuture<JsonObject> answer = answers.remove(message.get("id").getAsInt());
			if (message.has("error")) {
				answer.completeExceptionally(new IllegalStateException(message.get("error").toString()));
			} else {
				answer.complete(message.getAsJsonObject("result"));
			}
			return;
		}
		JsonObject event = message.getAsJsonObject("params");
		switch (message.get("method").getAsString()) {
			case "Page.loadEventFired" -> loaded.complete(null);
			case "Runtime.exceptionThrown" -> complain("throws " + event.get("exceptionDetails"));
			case "Runtime.consoleAPICalled" -> complain("says " + event.get("args"));
			case "Log.entryAdded" -> complain("logs " + event.getAsJsonObject("entry").get("text").getAsString());
			case "Network.requestWillBeSent" -> complain("asks for " + event.getAsJsonObject("request").get("url").getAsString());
			default -> {
				// of no interest
			}
		}
	}

	private void complain(String words) {
		synchronized (complaints) {
			complaints.add(words);
		}
	}

	@Override
	public void close() {
		socket.abort();
		process.destroy();
		try {
			if (!process.waitFor(10, TimeUnit.SECONDS)) {
				process.destroyForcibly().waitFor();
			}
			try (Stream<Path> files = Files.walk(profile)) {
				files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Puts together messages that come in parts. */
	private final class Messages implements WebSocket.Listener {

		private final StringBuilder parts = new StringBuilder();

		@Override
		public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
			parts.append(text);
			if (last) {
				hear(JsonParser.parseString(parts.toString()).getAsJsonObject());
				parts.setLength(0);
			}
			from.request(1);
			return null;
		}
	}
}
