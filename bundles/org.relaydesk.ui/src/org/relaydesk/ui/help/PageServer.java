// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.server.HelpServer;

/**
 * Shows the pages of the help system to the browser, on the loopback address only. The platform's own server needs Jetty, JSP and a Java compiler;
 * pages that are files, or made as text, need none of them.
 */
public final class PageServer extends HelpServer {

	private static final int NOT_FOUND = 404;
	private static final int FOUND = 200;
	private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "css", "text/css; charset=utf-8", "svg", "image/svg+xml",
			"png", "image/png", "gif", "image/gif", "js", "text/javascript; charset=utf-8");

	private HttpServer server;
	private ExecutorService threads;

	@Override
	public synchronized void start(String webapp) throws IOException {
		if (server == null) {
			threads = Executors.newCachedThreadPool(task -> {
				Thread thread = new Thread(task, "help pages");
				thread.setDaemon(true);
				return thread;
			});
			server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.setExecutor(threads);
			server.createContext("/" + webapp + "/", exchange -> answer(webapp, exchange));
			server.start();
		}
	}

	@Override
	public synchronized void stop(String webapp) {
		if (server != null) {
			server.stop(0);
			threads.shutdownNow();
			server = null;
		}
	}

	@Override
	public synchronized int getPort() {
		return server == null ? -1 : server.getAddress().getPort();
	}

	@Override
	public String getHost() {
		return InetAddress.getLoopbackAddress().getHostAddress();
	}

	private static void answer(String webapp, HttpExchange exchange) throws IOException {
		try (exchange) {
			String path = exchange.getRequestURI().getPath().substring(webapp.length() + 2);
			int slash = path.indexOf('/');
			if (slash < 0) {
				String topic = exchange.getRequestURI().getQuery();
				send(exchange, "html", ContentsPage.html(topic).getBytes(StandardCharsets.UTF_8));
				return;
			}
			// topic/, ntopic/, rtopic/ and so on: with or without a frame around it, the page is the same.
			try (InputStream page = HelpSystem.getHelpContent(path.substring(slash), Platform.getNL())) {
				if (page == null) {
					exchange.sendResponseHeaders(NOT_FOUND, -1);
				} else {
					send(exchange, path.substring(path.lastIndexOf('.') + 1), page.readAllBytes());
				}
			}
		}
	}

	private static void send(HttpExchange exchange, String extension, byte[] content) throws IOException {
		exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(extension, "application/octet-stream"));
		exchange.sendResponseHeaders(FOUND, content.length == 0 ? -1 : content.length);
		try (OutputStream body = exchange.getResponseBody()) {
			body.write(content);
		}
	}
}
