// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.formatting;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.relaydesk.lang.relay.DayRange;
import org.relaydesk.lang.relay.Listener;
import org.relaydesk.lang.relay.PortSpan;
import org.relaydesk.lang.relay.Share;
import org.relaydesk.lang.relay.Span;
import org.relaydesk.lang.relay.Target;

/** How many blanks stand between two words of a line. */
final class Spacing {

	private Spacing() {
	}

	static int between(Word previous, Word word) {
		if (word.comment || previous.comment) {
			return 1;
		}
		if (word.is(",") || previous.isOptionPrefix() || previous.isOneValueWith(word) || isPercent(word) || isGlue(previous) || isGlue(word)) {
			return 0;
		}
		return word.statement != null && !previous.is("{") ? 2 : 1;
	}

	/** A sign that joins what stands on both sides, or follows what it belongs to. */
	private static boolean isGlue(Word word) {
		EObject owner = NodeModelUtils.findActualSemanticObjectFor(word.leaf);
		return switch (word.leaf.getText()) {
			case ":" -> owner instanceof Target || owner instanceof Listener;
			case "-", "–" -> owner instanceof PortSpan || owner instanceof Span;
			case ".." -> owner instanceof DayRange;
			default -> false;
		};
	}

	/** {@code 30%}: the sign follows its number, and a blank follows the sign. */
	private static boolean isPercent(Word word) {
		return word.is("%") && NodeModelUtils.findActualSemanticObjectFor(word.leaf) instanceof Share;
	}
}
