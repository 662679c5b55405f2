// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.List;
import java.util.stream.Stream;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.relaydesk.artifacts.PlainText;
import org.relaydesk.pictures.Picture;

/** The content of a document as nodes of commonmark-java. */
final class MarkdownNodes {

	private MarkdownNodes() {
	}

	/** What a block becomes. */
	static Stream<Node> of(Document.Block block) {
		return switch (block) {
			case Document.Paragraph(String text) -> Stream.of(paragraph(text));
			case Document.Notice(String text) -> Stream.of(with(new BlockQuote(), with(new Paragraph(), with(new StrongEmphasis(), text(text)))));
			case Document.Bullets(List<String> items) -> Stream.of(list(new BulletList(), items));
			case Document.Steps(List<String> items) -> Stream.of(list(new OrderedList(), items));
			case Document.Quotation(String title, List<String> paragraphs) -> Stream.of(heading(3, title),
					with(new BlockQuote(), paragraphs.stream().map(MarkdownNodes::paragraph).toArray(Node[]::new)));
			case Document.Table table -> Stream.of(table(table));
			case Document.Figure(Picture picture) -> Stream.of(with(new Paragraph(), with(new Emphasis(), text(picture.title() + ".")),
					text(" " + picture.description())));
			case Document.Link(String path, String text) -> Stream.of(with(new Paragraph(), with(new Link(path + ".md", null), text(text))));
		};
	}

	static Node heading(int level, String text) {
		Heading heading = new Heading();
		heading.setLevel(level);
		return with(heading, text(text));
	}

	static Node paragraph(String text) {
		return with(new Paragraph(), text(text));
	}

	static Node rule() {
		return new ThematicBreak();
	}

	static Node table(Document.Table table) {
		Node body = with(new TableBody(), table.rows().stream().map(row -> row(row.cells(), false)).toArray(Node[]::new));
		return with(new TableBlock(), with(new TableHead(), row(table.header(), true)), body);
	}

	/** A row of a table by itself. */
	static Node row(List<String> cells) {
		return with(new TableBlock(), with(new TableBody(), row(cells, false)));
	}

	private static Node row(List<String> cells, boolean header) {
		Node row = new TableRow();
		for (String text : cells) {
			TableCell cell = new TableCell();
			cell.setHeader(header);
			row.appendChild(with(cell, text(" " + text + " "))); // as people write tables; a backslash right before the bar would escape it
		}
		return row;
	}

	private static Node list(ListBlock list, List<String> items) {
		list.setTight(true);
		return with(list, items.stream().map(item -> with(new ListItem(), paragraph(item))).toArray(Node[]::new));
	}

	private static Node text(String text) {
		return new Text(PlainText.of(text));
	}

	private static Node with(Node parent, Node... children) {
		for (Node child : children) {
			parent.appendChild(child);
		}
		return parent;
	}
}
