// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A Markdown page as a reader sees it: what it says, without its markup. */
public final class MarkdownText {

	private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

	private final Node document;

	private MarkdownText(Node document) {
		this.document = document;
	}

	public static MarkdownText of(String text) {
		return new MarkdownText(PARSER.parse(text));
	}

	/** The text of each heading, paragraph, item, cell and block of code, in their order. */
	public List<String> texts() {
		return below(document).filter(MarkdownText::holdsText).map(MarkdownText::text).toList();
	}

	/** The rows of all tables whose header begins so, without the header. */
	public List<List<String>> rows(String... header) {
		List<List<String>> found = new ArrayList<>();
		below(document).filter(TableBlock.class::isInstance).forEach(table -> {
			List<List<String>> rows = below(table).filter(TableRow.class::isInstance).map(row -> below(row).filter(TableCell.class::isInstance).map(MarkdownText::text).toList())
					.toList();
			if (rows.getFirst().size() >= header.length && rows.getFirst().subList(0, header.length).equals(List.of(header))) {
				found.addAll(rows.subList(1, rows.size()));
			}
		});
		return found;
	}

	/** The kinds of its parts but for plain text, such as {@code Heading} and {@code HtmlInline}, each once. */
	public SortedSet<String> kinds() {
		return below(document).filter(node -> !(node instanceof Text)).map(node -> node.getClass().getSimpleName()).collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean holdsText(Node node) {
		return node instanceof FencedCodeBlock || isContainer(node) && node.getFirstChild() != null && children(node).noneMatch(MarkdownText::isContainer);
	}

	private static boolean isContainer(Node node) {
		return node instanceof Block || node instanceof TableCell;
	}

	private static String text(Node node) {
		StringBuilder text = new StringBuilder();
		Stream.concat(Stream.of(node), below(node)).forEach(each -> {
			switch (each) {
				case Text plain -> text.append(plain.getLiteral());
				case Code code -> text.append(code.getLiteral());
				case FencedCodeBlock code -> text.append(code.getLiteral());
				default -> text.append(each == node ? "" : " ");
			}
		});
		return text.toString().strip().replaceAll("(?<=\\S) +", " ");
	}

	private static Stream<Node> below(Node node) {
		return children(node).flatMap(child -> Stream.concat(Stream.of(child), below(child)));
	}

	private static Stream<Node> children(Node node) {
		return Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNext);
	}
}
