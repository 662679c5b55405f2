// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.hover;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenter;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/** Shows the little Markdown that hovers use (bold, code, paragraphs, lists) in a plain text widget: in the theme's colours, without a browser. */
final class MarkdownPresenter implements IInformationPresenter, IInformationPresenterExtension {

	private static final Pattern MARKUP = Pattern.compile("\\*\\*(.+?)\\*\\*|`([^`\n]+)`|(?m)^[-*] ");

	@Override
	public String updatePresentation(Drawable drawable, String markdown, TextPresentation presentation, int maxWidth, int maxHeight) {
		StringBuilder text = new StringBuilder();
		Matcher matcher = MARKUP.matcher(markdown);
		int copied = 0;
		while (matcher.find()) {
			text.append(markdown, copied, matcher.start());
			copied = matcher.end();
			int start = text.length();
			if (matcher.group(1) != null) {
				text.append(matcher.group(1));
				presentation.addStyleRange(new StyleRange(start, text.length() - start, null, null, SWT.BOLD));
			} else if (matcher.group(2) != null) {
				text.append(matcher.group(2));
				StyleRange code = new StyleRange(start, text.length() - start, null, null);
				code.font = JFaceResources.getTextFont();
				presentation.addStyleRange(code);
			} else {
				text.append("• ");
			}
		}
		text.append(markdown.substring(copied));
		if (maxWidth > 0) {
			wrap(text, drawable, maxWidth);
		}
		return text.toString();
	}

	/** Ends lines at blanks where they would become too wide. No letter moves, so that styles stay where they are. */
	private static void wrap(StringBuilder text, Drawable drawable, int maxWidth) {
		GC gc = new GC(drawable);
		try {
			gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			int start = 0;
			int blank = -1;
			for (int i = 0; i <= text.length(); i++) {
				char letter = i == text.length() ? '\n' : text.charAt(i);
				if (letter != ' ' && letter != '\n') {
					continue;
				}
				if (blank >= start && gc.textExtent(text.substring(start, i)).x > maxWidth) {
					text.setCharAt(blank, '\n');
					start = blank + 1;
				}
				blank = i;
				start = letter == '\n' ? i + 1 : start;
			}
		} finally {
			gc.dispose();
		}
	}

	@Override
	public String updatePresentation(Display display, String markdown, TextPresentation presentation, int maxWidth, int maxHeight) {
		return updatePresentation((Drawable) display, markdown, presentation, maxWidth, maxHeight);
	}
}
