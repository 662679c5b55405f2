// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.brackets;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.relaydesk.analysis.FormatStyle;
import org.relaydesk.ui.editor.Models;
import org.relaydesk.ui.editor.engine.Uris;

/** Typing that knows blocks: a new line is indented, a brace or quote is closed, and the closing one is not typed twice. */
public final class SmartTyping implements IAutoEditStrategy {

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		try {
			if (command.length == 0 && command.text != null) {
				customize(document, command);
			}
		} catch (BadLocationException e) {
			ILog.of(SmartTyping.class).error("typing outside the document", e);
		}
	}

	private static void customize(IDocument document, DocumentCommand command) throws BadLocationException {
		String next = command.offset < document.getLength() ? document.get(command.offset, 1) : "";
		switch (command.text) {
			case "{" -> close(command, next, "}");
			case "\"" -> {
				if ("\"".equals(next)) {
					skip(command);
				} else if (isOutsideString(document, command.offset)) {
					close(command, next, "\"");
				}
			}
			case "}" -> {
				if ("}".equals(next)) {
					skip(command);
				}
			}
			case "\n", "\r\n", "\r" -> indent(document, command, next);
			default -> {
				return;
			}
		}
	}

	private static void close(DocumentCommand command, String next, String closing) {
		if (next.isBlank()) {
			command.text += closing;
			command.shiftsCaret = false;
			command.caretOffset = command.offset + 1;
		}
	}

	private static void skip(DocumentCommand command) {
		command.text = "";
		command.caretOffset = command.offset + 1;
		command.shiftsCaret = false;
	}

	private static boolean isOutsideString(IDocument document, int offset) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(offset);
		return document.get(line.getOffset(), offset - line.getOffset()).chars().filter(c -> c == '"').count() % 2 == 0;
	}

	private static String step(IDocument document) {
		return Uris.file(document).map(file -> Models.style(file.getProject())).orElse(FormatStyle.DEFAULT).indentation();
	}

	private static void indent(IDocument document, DocumentCommand command, String next) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(command.offset);
		String before = document.get(line.getOffset(), command.offset - line.getOffset());
		String indentation = before.substring(0, before.length() - before.stripLeading().length());
		boolean opens = before.stripTrailing().endsWith("{");
		String newLine = command.text;
		command.text = newLine + indentation + (opens ? step(document) : "");
		if (opens && "}".equals(next)) {
			command.caretOffset = command.offset + command.text.length();
			command.shiftsCaret = false;
			command.text += newLine + indentation;
		}
	}
}
