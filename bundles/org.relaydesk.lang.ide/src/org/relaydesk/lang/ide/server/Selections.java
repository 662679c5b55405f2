// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.server;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/** The pieces of the language around a place, from the word to the whole file. */
final class Selections {

	/** The smallest piece; its parents are the larger ones. A place outside of the text has the whole file. */
	SelectionRange at(Document document, XtextResource file, Position position) {
		ICompositeNode root = file.getParseResult().getRootNode();
		List<ITextRegion> regions = new ArrayList<>();
		for (INode node = leaf(root, document, position); node != null; node = node.getParent()) {
			ITextRegion region = node instanceof ICompositeNode composite && composite.getParent() == null ? whole(document) : node.getTextRegion();
			if (region.getLength() > 0 && (regions.isEmpty() || region.getLength() > regions.getLast().getLength())) {
				regions.add(region);
			}
		}
		SelectionRange outer = null;
		for (ITextRegion region : (regions.isEmpty() ? List.of(whole(document)) : regions).reversed()) {
			Range range = new Range(document.getPosition(region.getOffset()), document.getPosition(region.getOffset() + region.getLength()));
			outer = new SelectionRange(range, outer);
		}
		return outer;
	}

	private static INode leaf(ICompositeNode root, Document document, Position position) {
		try {
			return NodeModelUtils.findLeafNodeAtOffset(root, document.getOffSet(position));
		} catch (IndexOutOfBoundsException positionOutsideTheText) {
			return null;
		}
	}

	private static ITextRegion whole(Document document) {
		return new TextRegion(0, document.getContents().length());
	}
}
