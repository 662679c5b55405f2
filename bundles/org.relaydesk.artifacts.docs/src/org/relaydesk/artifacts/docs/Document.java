// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.List;
import java.util.Optional;

import org.relaydesk.model.Origin;
import org.relaydesk.pictures.Picture;

/**
 * A document as content, before anything is printed: HTML and Markdown say the same because they print the same.
 *
 * @param path relative to the output folder, without an ending
 * @param lead one paragraph below the title
 * @param footer who made it of what
 */
record Document(String path, String title, String lead, List<Section> sections, String footer) {

	/** A heading and what stands below it. */
	record Section(String title, List<Block> blocks) {

		static Section of(String title, Block... blocks) {
			return new Section(title, List.of(blocks));
		}
	}

	/** Content of one kind. All text is plain: printers escape it. */
	sealed interface Block {
	}

	record Paragraph(String text) implements Block {
	}

	/** What must not be overlooked. */
	record Notice(String text) implements Block {
	}

	record Bullets(List<String> items) implements Block {
	}

	/** Steps in their order. */
	record Steps(List<String> items) implements Block {
	}

	/** Words to be used as they are, such as a reply to a complaint. */
	record Quotation(String title, List<String> paragraphs) implements Block {
	}

	record Table(List<String> header, List<Row> rows) implements Block {
	}

	/** A row, and the words of the model that it comes from. */
	record Row(List<String> cells, Optional<Origin> origin) {

		static Row of(Origin origin, String... cells) {
			return new Row(List.of(cells), Optional.of(origin));
		}

		static Row of(String... cells) {
			return new Row(List.of(cells), Optional.empty());
		}
	}

	/** A picture, which brings its title and a text for those who do not see it. */
	record Figure(Picture picture) implements Block {
	}

	/** A link to another document, relative to the folder {@code docs}' parent. */
	record Link(String path, String text) implements Block {
	}
}
