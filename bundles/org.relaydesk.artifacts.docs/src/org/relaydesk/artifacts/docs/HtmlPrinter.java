// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.List;
import java.util.Locale;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactPath;
import org.relaydesk.artifacts.Line;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.pictures.SvgPrinter;

/**
 * Prints a document as one self-contained HTML page: no script, no outside request, readable in print, on a phone and in the dark. May be used by
 * several threads at once.
 */
final class HtmlPrinter {

	private static final List<Line> STYLE = Lines.withComments("").block(StyleSheet.TEXT + SvgPrinter.rules()).toList();

	private final Locale locale;
	private final HtmlTexts texts = new HtmlTexts();

	HtmlPrinter(Locale locale) {
		this.locale = locale;
	}

	Artifact.Text print(Document document, String generator) {
		Lines lines = Lines.withComments("");
		lines.line("<!DOCTYPE html>");
		lines.line("<html lang=\"" + locale.toLanguageTag() + "\">");
		lines.line("<head>").line("<meta charset=\"utf-8\">").line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
		lines.line(HtmlBody.element("title", document.title()));
		lines.line("<style>").append(STYLE).line("</style>").line("</head>").line("<body>");
		new HtmlBody(lines, SvgPrinter::inline, texts).print(document);
		lines.line("</body>").line("</html>");
		return lines.artifact(new ArtifactPath(document.path() + ".html"), generator);
	}
}
