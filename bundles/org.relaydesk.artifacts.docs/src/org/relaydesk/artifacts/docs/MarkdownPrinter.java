// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactPath;
import org.relaydesk.artifacts.Line;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.artifacts.Recent;
import org.relaydesk.pictures.Picture;

/** Prints documents as Markdown with commonmark-java; pictures appear by their descriptions. May be used by several threads at once. */
final class MarkdownPrinter {

	private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder().extensions(List.of(TablesExtension.create()))
			.nodeRendererFactory(new PlusAndTilde()).build();
	private static final List<Line> RULE = lines(Stream.of(MarkdownNodes.rule()));

	/** All that Markdown says of a picture. */
	private record Caption(String title, String description) {
	}

	/** Printing anew what other libraries' documents say as well would take a tenth of the time of a large rollout. */
	private final Recent<Object, List<Line>> printed = new Recent<>();
	private final Recent<String, List<Line>> headings = new Recent<>();
	private final Recent<List<String>, String> rows = new Recent<>();

	Artifact.Text print(Document document, String generator) {
		Lines lines = Lines.withHashComments();
		lines.append(heading(1, document.title()));
		block(new Document.Paragraph(document.lead()), lines);
		for (Document.Section section : document.sections()) {
			lines.blank().append(headings.get(section.title(), () -> heading(2, section.title())));
			for (Document.Block block : section.blocks()) {
				block(block, lines);
			}
		}
		lines.blank().append(RULE);
		block(new Document.Paragraph(document.footer()), lines);
		return lines.artifact(new ArtifactPath(document.path() + ".md"), generator);
	}

	private static List<Line> heading(int level, String text) {
		return lines(Stream.of(MarkdownNodes.heading(level, text)));
	}

	private void block(Document.Block block, Lines lines) {
		switch (block) {
			case Document.Table table -> table(table, lines);
			case Document.Figure(Picture picture) -> whole(block, new Caption(picture.title(), picture.description()), lines);
			default -> whole(block, block, lines);
		}
	}

	/** @param key the same for blocks that are printed alike */
	private void whole(Document.Block block, Object key, Lines lines) {
		lines.blank().append(printed.get(key, () -> lines(MarkdownNodes.of(block))));
	}

	/** Each row of a table is a line, which remembers where in the model it comes from. */
	private void table(Document.Table table, Lines lines) {
		Document.Table head = new Document.Table(table.header(), List.of());
		whole(head, head, lines);
		for (Document.Row row : table.rows()) {
			lines.line(rows.get(row.cells(), () -> lines(Stream.of(MarkdownNodes.row(row.cells()))).getFirst().text()), row.origin());
		}
	}

	private static List<Line> lines(Stream<Node> nodes) {
		Lines lines = Lines.withHashComments();
		nodes.forEach(node -> lines.blank().block(RENDERER.render(node)));
		return lines.toList();
	}

	/**
	 * Escapes two more characters: commonmark-java 0.24 leaves them at the beginning of a line, where they begin a list or a block of code
	 * (CommonMark 0.31.2, 4.5 and 5.2), and two tildes strike out on GitHub.
	 */
	private static final class PlusAndTilde implements MarkdownNodeRendererFactory {

		@Override
		public NodeRenderer create(MarkdownNodeRendererContext context) {
			return new NodeRenderer() {

				@Override
				public Set<Class<? extends Node>> getNodeTypes() {
					return Set.of();
				}

				@Override
				public void render(Node node) {
					throw new IllegalArgumentException("renders nothing by itself: " + node);
				}
			};
		}

		@Override
		public Set<Character> getSpecialCharacters() {
			return Set.of('+', '~');
		}
	}
}
