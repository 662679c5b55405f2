// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.help;

import java.util.List;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Markdown as a page of HTML. Raw HTML in the text is shown, not obeyed. */
final class MarkdownPage {

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), HeadingAnchorExtension.create());

	private MarkdownPage() {
	}

	/**
	 * @param language of the text, as in HTML
	 * @param depth how many folders below the help's root the page lies
	 */
	static String html(String markdown, String language, int depth) {
		Node document = Parser.builder().extensions(EXTENSIONS).build().parse(markdown);
		document.accept(new PageLinks());
		String body = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build().render(document);
		return """
				<!DOCTYPE html>
				<html lang="%s">
				<head><meta charset="utf-8"><title>%s</title><link rel="stylesheet" href="%shelp.css"></head>
				<body>
				%s</body>
				</html>
				""".formatted(language, title(document), "../".repeat(depth), body);
	}

	/** The first heading, safe for HTML. */
	private static String title(Node document) {
		for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Heading) {
				return TextContentRenderer.builder().build().render(node).replace("&", "&amp;").replace("<", "&lt;");
			}
		}
		return "Relay Desk";
	}

	/** Where sources refer to each other as Markdown, pages refer to each other as HTML. */
	private static final class PageLinks extends AbstractVisitor {

		@Override
		public void visit(Link link) {
			String to = link.getDestination();
			if (!to.contains("://")) {
				link.setDestination(to.replaceFirst("[.]md(?=$|#)", ".html"));
			}
			super.visit(link);
		}
	}
}
