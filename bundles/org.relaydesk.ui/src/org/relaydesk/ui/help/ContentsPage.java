// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.help;

import static org.relaydesk.ui.Texts.text;

import java.util.Locale;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;

/** The whole help in one page of the browser: the contents on the left, the chosen topic beside them. */
final class ContentsPage {

	private static final String FIRST = "/org.relaydesk.help/index.html";

	private ContentsPage() {
	}

	/** @param query of the request; {@code topic=PATH} chooses the topic that is shown first */
	static String html(String query) {
		StringBuilder contents = new StringBuilder();
		for (IToc toc : HelpSystem.getTocs()) {
			contents.append("<h2>").append(escaped(toc.getLabel())).append("</h2>\n");
			topics(toc.getTopics(), contents);
		}
		return """
				<!DOCTYPE html>
				<html lang="%s"><head><meta charset="utf-8"><title>%s</title>
				<link rel="stylesheet" href="topic/org.relaydesk.help/help.css"></head>
				<body class="contents"><nav aria-label="%s">
				%s</nav><iframe name="topic" title="%s" src="topic%s"></iframe></body></html>
				""".formatted(FindingIndex.language(Locale.getDefault()), text("help.title"), text("help.contents"), contents, text("help.topic"), escaped(first(query)));
	}

	private static String first(String query) {
		String topic = query == null ? "" : query.replaceFirst("^.*?topic=([^&]*).*$", "$1");
		return topic.startsWith("/") ? topic : FIRST;
	}

	private static void topics(ITopic[] topics, StringBuilder contents) {
		contents.append("<ul>\n");
		for (ITopic topic : topics) {
			contents.append("<li>");
			if (topic.getHref() == null) {
				contents.append(escaped(topic.getLabel()));
			} else {
				contents.append("<a target=\"topic\" href=\"topic").append(escaped(topic.getHref())).append("\">").append(escaped(topic.getLabel())).append("</a>");
			}
			if (topic.getSubtopics().length > 0) {
				topics(topic.getSubtopics(), contents);
			}
			contents.append("</li>\n");
		}
		contents.append("</ul>\n");
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}
}
