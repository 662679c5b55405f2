// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.diagnostics;

import java.util.Optional;

import org.relaydesk.model.Origin;

/**
 * The one stretch in which two states of a text differ, whatever was done between them.
 *
 * @param begin of the stretch, in both
 * @param oldEnd its end before
 * @param newEnd its end now
 */
record TextChange(Place begin, Place oldEnd, Place newEnd) {

	/** A place between two characters; line and column count from 1. */
	record Place(int line, int column) implements Comparable<Place> {

		static Place in(String text, int offset) {
			int line = (int) text.substring(0, offset).chars().filter(character -> character == '\n').count() + 1;
			return new Place(line, offset - text.lastIndexOf('\n', offset - 1));
		}

		@Override
		public int compareTo(Place other) {
			return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
		}
	}

	static TextChange between(String before, String now) {
		int most = Math.min(before.length(), now.length());
		int head = 0;
		while (head < most && before.charAt(head) == now.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < most - head && before.charAt(before.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
			tail++;
		}
		return new TextChange(Place.in(before, head), Place.in(before, before.length() - tail), Place.in(now, now.length() - tail));
	}

	/** Where a word of the old text stands now; empty if something in it has changed. */
	Optional<Origin> moved(Origin word) {
		Place first = new Place(word.line(), word.column());
		Place last = new Place(word.endLine(), word.endColumn());
		if (last.compareTo(begin) <= 0) {
			return Optional.of(word);
		}
		return first.compareTo(oldEnd) < 0 ? Optional.empty() : Optional.of(between(word.file(), moved(first), moved(last)));
	}

	private static Origin between(String file, Place first, Place last) {
		return new Origin(file, first.line, first.column, last.line, last.column);
	}

	/** A place behind the change. */
	private Place moved(Place place) {
		return new Place(place.line + newEnd.line - oldEnd.line, place.line == oldEnd.line ? place.column + newEnd.column - oldEnd.column : place.column);
	}
}
