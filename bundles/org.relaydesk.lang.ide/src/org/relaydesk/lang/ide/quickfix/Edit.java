// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.relaydesk.lang.ide.diagnostics.FolderSettings;

/** A change of a file's text: what stands at {@code offset} is replaced. Statements are set as the formatter sets them. */
record Edit(Resource file, int offset, int length, String text) {

	/** Adds a statement at the end of a declaration's block; a declaration without a block gets one. */
	static Edit append(EObject declaration, String statement) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(declaration);
		INode brace = closingBrace(node);
		if (brace == null) {
			return new Edit(declaration.eResource(), end(node), 0, " { " + statement + " }");
		}
		String text = text(declaration.eResource());
		int line = lineStart(text, brace.getOffset());
		if (text.substring(line, brace.getOffset()).isBlank()) {
			String indentation = FolderSettings.of(declaration.eResource()).format().indentation();
			return new Edit(declaration.eResource(), line, 0, text.substring(line, brace.getOffset()) + indentation + statement + "\n");
		}
		String before = Character.isWhitespace(text.charAt(brace.getOffset() - 1)) ? "" : " ";
		return new Edit(declaration.eResource(), brace.getOffset(), 0, before + statement + " ");
	}

	/** The last word of a declaration, if that closes its block; {@code null} if not. */
	private static INode closingBrace(ICompositeNode node) {
		INode last = null;
		for (ILeafNode leaf : node.getLeafNodes()) {
			last = leaf.isHidden() ? last : leaf;
		}
		return last != null && last.getText().equals("}") ? last : null;
	}

	/** Puts a statement right behind another one of the same block. */
	static Edit after(EObject sibling, String statement) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(sibling);
		String text = text(sibling.eResource());
		int line = lineStart(text, node.getOffset());
		String before = text.substring(line, node.getOffset());
		return new Edit(sibling.eResource(), end(node), 0, before.isBlank() ? "\n" + before + statement : " " + statement);
	}

	/** Writes a statement in place of another one. */
	static Edit replace(EObject statement, String text) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(statement);
		return new Edit(statement.eResource(), node.getOffset(), node.getLength(), text);
	}

	/** Takes a statement away, with its lines if nothing else stands there. */
	static Edit remove(EObject statement) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(statement);
		String text = text(statement.eResource());
		int start = lineStart(text, node.getOffset());
		int end = text.indexOf('\n', end(node));
		end = end < 0 ? text.length() : end;
		if (text.substring(start, node.getOffset()).isBlank() && text.substring(end(node), end).isBlank()) {
			return new Edit(statement.eResource(), start, Math.min(end + 1, text.length()) - start, "");
		}
		int from = node.getOffset();
		while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\t')) {
			from--;
		}
		return new Edit(statement.eResource(), from, end(node) - from, "");
	}

	/** Takes one of several things in a list away, with the comma that goes with it. */
	static Edit removeFromList(EObject item) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(item);
		String text = text(item.eResource());
		int from = node.getOffset();
		int before = from;
		while (Character.isWhitespace(text.charAt(before - 1))) {
			before--;
		}
		if (text.charAt(before - 1) == ',') {
			return new Edit(item.eResource(), before - 1, end(node) - before + 1, "");
		}
		int to = text.indexOf(',', end(node)) + 1;
		while (Character.isWhitespace(text.charAt(to))) {
			to++;
		}
		return new Edit(item.eResource(), from, to - from, "");
	}

	/** Adds a declaration at the end of a file. */
	static Edit declare(Resource file, String declaration) {
		String text = text(file);
		return new Edit(file, text.length(), 0, (text.isEmpty() || text.endsWith("\n") ? "\n" : "\n\n") + declaration + "\n");
	}

	private static int end(INode node) {
		return node.getEndOffset();
	}

	private static String text(Resource file) {
		return ((XtextResource) file).getParseResult().getRootNode().getText();
	}

	private static int lineStart(String text, int offset) {
		return text.lastIndexOf('\n', offset - 1) + 1;
	}
}
