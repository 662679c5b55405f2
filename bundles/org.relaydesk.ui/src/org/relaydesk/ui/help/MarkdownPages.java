// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.help;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.help.IHelpContentProducer;
import org.osgi.framework.Bundle;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.FindingPage;

/**
 * The pages of the help: {@code NAME.html} is made from {@code NAME.md} of the help bundle when it is asked for, and {@code findings/CODE.html} from
 * the page that the batch tool explains the finding with. So there is one source of each text. A page that is not translated is shown in English.
 */
public final class MarkdownPages implements IHelpContentProducer {

	private static final String HTML = ".html";
	private static final String FINDINGS = "findings/";

	@Override
	public InputStream getInputStream(String plugin, String href, Locale locale) {
		String path = href.replaceFirst("[?#].*", "").replaceFirst("^/", "");
		if (!path.endsWith(HTML)) {
			return null;
		}
		String name = path.substring(0, path.length() - HTML.length());
		return page(plugin, name, locale).map(html -> new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))).orElse(null);
	}

	private static int depth(String name) {
		return (int) name.chars().filter(c -> c == '/').count();
	}

	private static Optional<String> page(String plugin, String name, Locale locale) {
		if (name.equals(FINDINGS + "index")) {
			return Optional.of(MarkdownPage.html(FindingIndex.markdown(locale), FindingIndex.language(locale), depth(name)));
		}
		if (name.startsWith(FINDINGS)) {
			return FindingCode.of(name.substring(FINDINGS.length())).flatMap(code -> FindingPage.of(code, locale))
					.map(page -> MarkdownPage.html(page.text(), page.language(), depth(name)));
		}
		return translated(plugin, name, locale).or(() -> entry(plugin, name + ".md").map(text -> MarkdownPage.html(text, "en", depth(name))));
	}

	/** The page in the language that is asked for, from {@code nl/LANGUAGE/NAME.md}; empty if it is not translated. */
	private static Optional<String> translated(String plugin, String name, Locale locale) {
		String language = locale.getLanguage();
		return entry(plugin, "nl/" + language + "/" + name + ".md").map(text -> MarkdownPage.html(text, language, depth(name)));
	}

	private static Optional<String> entry(String plugin, String path) {
		Bundle bundle = Platform.getBundle(plugin);
		return Optional.ofNullable(bundle).map(found -> found.getEntry(path)).map(MarkdownPages::text);
	}

	private static String text(URL entry) {
		try (InputStream in = entry.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException("a page of the help cannot be read", e);
		}
	}
}
