// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.pictures.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.relaydesk.pictures.Picture;
import org.relaydesk.pictures.Shape.Anchor;
import org.relaydesk.pictures.Style;
import org.relaydesk.pictures.SvgPrinter;
import org.relaydesk.pictures.Tone;

/** Pictures as SVG: readable without seeing them, in grey, and safe whatever the model says. */
class SvgPrinterTest {

	private final Picture picture = Picture.drawing(100, 50).rectangle(1, 2, 3.25, 4, Style.BAR, "<tip>").line(0, 0, 9, 9, Style.MARK)
			.text(5, 6, Anchor.MIDDLE, "</svg><script>").called("A \"title\"", "Some & words");

	@Test
	void theTitleAndTheDescriptionAreItsTextAlternative() {
		String svg = String.join("\n", SvgPrinter.inline(picture, "figure-1"));
		assertTrue(svg.startsWith("<svg viewBox=\"0 0 100 50\" role=\"img\" aria-labelledby=\"figure-1-title figure-1-text\">\n"
				+ "<title id=\"figure-1-title\">A &quot;title&quot;</title>\n<desc id=\"figure-1-text\">Some &amp; words</desc>\n"), svg);
	}

	@Test
	void textStaysText() {
		String svg = String.join("\n", SvgPrinter.inline(picture, "x"));
		assertFalse(svg.contains("<script"), svg);
		assertTrue(svg.contains("<title>&lt;tip&gt;</title>"), svg);
	}

	@Test
	void aFileOfItsOwnBringsItsColours() {
		String svg = String.join("\n", SvgPrinter.standalone(picture));
		assertTrue(svg.contains("svg .bar { fill: #1f5f8b; stroke: none; }"), svg);
		assertFalse(svg.contains("var("), svg);
		assertTrue(SvgPrinter.rules().contains("svg .bar { fill: var(--accent); stroke: none; }"));
	}

	/** WCAG 2.1, 1.4.3 and 1.4.11: 4.5 to 1 for text, 3 to 1 for lines and areas that carry meaning. */
	@Test
	void tonesContrastEnough() {
		for (Tone paper : new Tone[] { Tone.PAPER, Tone.TINT }) {
			assertTrue(contrast(Tone.INK, paper) >= 4.5);
			assertTrue(contrast(Tone.SOFT, paper) >= 4.5);
			assertTrue(contrast(Tone.ACCENT, paper) >= 3);
			assertTrue(contrast(Tone.LINE, paper) >= 3, () -> "line on " + paper + ": " + contrast(Tone.LINE, paper));
		}
		assertEquals(21, contrast(0x000000, 0xffffff), 1e-9);
	}

	private static double contrast(Tone one, Tone other) {
		return contrast(one.light(), other.light());
	}

	private static double contrast(int one, int other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(int colour) {
		return 0.2126 * linear(colour >> 16 & 0xff) + 0.7152 * linear(colour >> 8 & 0xff) + 0.0722 * linear(colour & 0xff);
	}

	private static double linear(int part) {
		double value = part / 255.0;
		return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
