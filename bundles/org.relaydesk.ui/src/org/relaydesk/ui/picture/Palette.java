// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.picture;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.relaydesk.pictures.Tone;

/** The colours of a picture: those of light paper, or their counterparts where the workbench is dark. */
public enum Palette {
	LIGHT, DARK;

	/** That of the theme in which a control is shown. */
	static Palette of(Control control) {
		float[] hsb = control.getBackground().getRGB().getHSB();
		return hsb[2] < 0.5 ? DARK : LIGHT;
	}

	/** Red, green and blue in eight bits each. Against each other the dark ones have the contrast of the light ones. */
	Color color(Tone tone) {
		int value = this == LIGHT ? tone.light() : switch (tone) {
			case INK -> 0xe6edf3;
			case SOFT -> 0xa8b3bf;
			case PAPER -> 0x23272b;
			case LINE -> 0x8b949e;
			case ACCENT -> 0x6fb3e0;
			case TINT -> 0x2c3f50;
		};
		return new Color(new RGB(value >> 16, value >> 8 & 0xff, value & 0xff));
	}
}
