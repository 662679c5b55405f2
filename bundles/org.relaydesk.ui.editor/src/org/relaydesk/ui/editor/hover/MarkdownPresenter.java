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
		return text.append(markdown.substring(copied)).toString();
	}

	@Override
	public String updatePresentation(Display display, String markdown, TextPresentation presentation, int maxWidth, int maxHeight) {
		return updatePresentation((Drawable) display, markdown, presentation, maxWidth, maxHeight);
	}
}
