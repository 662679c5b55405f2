// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.coloring;

import java.util.Locale;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;

/** How a kind of text looks. The colours are the theme's: Preferences > General > Appearance > Colors and Fonts > Relay Desk. */
public enum Style {
	KEYWORD(SWT.BOLD), COMMENT(SWT.NORMAL), DOCUMENTATION(SWT.NORMAL), STRING(SWT.NORMAL), NUMBER(SWT.NORMAL), NAME(SWT.BOLD), REFERENCE(SWT.NORMAL),
	OPTION(SWT.NORMAL);

	/** What the ids of all colours begin with. */
	static final String PREFIX = "org.relaydesk.ui.editor.color.";

	private final int font;

	Style(int font) {
		this.font = font;
	}

	StyleRange range(int offset, int length) {
		ColorRegistry colors = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
		return new StyleRange(offset, length, colors.get(PREFIX + name().toLowerCase(Locale.ROOT)), null, font);
	}
}
