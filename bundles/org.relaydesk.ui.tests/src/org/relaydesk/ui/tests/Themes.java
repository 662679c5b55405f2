// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/** The workbench in light and dark. */
final class Themes {

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private Themes() {
	}

	/** Does something in the dark theme; afterwards the theme is what it was before. */
	static void inTheDark(Runnable work) {
		IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		String before = themes.getActiveTheme().getId();
		try {
			themes.setTheme(DARK, false);
			work.run();
		} finally {
			themes.setTheme(before, false);
		}
	}

	/** The contrast of two colours as WCAG 2 defines it, from 1 to 21. */
	static double contrast(Color one, Color other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(Color color) {
		return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
