// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactPath;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.model.Origin;

/** Prints a document as Markdown with commonmark-java; pictures appear by their descriptions. */
final class MarkdownPrinter {

	private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder().extensions(List.of(TablesExtension.create()))
			.nodeRendererFactory(new PlusAndTilde()).build();
	/** A table's header and the line below it. */
	private static final int HEAD = 2;

	private final Lines lines = Lines.withHashComments();

	Artifact.Text print(Document document, String generator) {
		print(MarkdownNodes.heading(1, document.title()));
		print(MarkdownNodes.paragraph(document.lead()));
		for (Document.Section section : document.sections()) {
			print(MarkdownNodes.heading(2, section.title()));
			section.blocks().forEach(this::block);
		}
		print(MarkdownNodes.rule());
		print(MarkdownNodes.paragraph(document.footer()));
		return lines.artifact(new ArtifactPath(document.path() + ".md"), generator);
	}

	private void block(Document.Block block) {
		if (block instanceof Document.Table table) {
			table(table);
		} else {
			MarkdownNodes.of(block).forEach(this::print);
		}
	}

	/** Each row of a table is a line, which remembers where in the model it comes from. */
	private void table(Document.Table table) {
		List<String> printed = RENDERER.render(MarkdownNodes.table(table)).lines().toList();
		lines.blank();
		for (int i = 0; i < printed.size(); i++) {
			Optional<Origin> origin = i < HEAD ? Optional.empty() : table.rows().get(i - HEAD).origin();
			lines.line(printed.get(i), origin);
		}
	}

	private void print(Node node) {
		lines.blank().block(RENDERER.render(node));
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
