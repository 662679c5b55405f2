// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.pictures;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How a shape looks. What a shape means never depends on its colour alone: lines differ in their dashes, areas in their lightness. */
public enum Style {
	/** A filled area: a bar of a chart. */
	BAR(Optional.of(Tone.ACCENT), Optional.empty(), false),
	/** A light area with an outline: a bar that says less. */
	PALE(Optional.of(Tone.TINT), Optional.of(Tone.ACCENT), false),
	/** A thing in a topology. */
	BOX(Optional.of(Tone.PAPER), Optional.of(Tone.INK), false),
	/** A thing that other things stand in. */
	GROUP(Optional.of(Tone.TINT), Optional.of(Tone.LINE), false),
	AXIS(Optional.empty(), Optional.of(Tone.LINE), false),
	/** A limit. */
	MARK(Optional.empty(), Optional.of(Tone.INK), true),
	/** What connects two things. */
	WIRE(Optional.empty(), Optional.of(Tone.INK), false),
	/** What is kept from connecting. */
	APART(Optional.empty(), Optional.of(Tone.SOFT), true);

	private final Optional<Tone> fill;
	private final Optional<Tone> stroke;
	private final boolean dashed;
	private final String cssClass = name().toLowerCase(Locale.ROOT);

	Style(Optional<Tone> fill, Optional<Tone> stroke, boolean dashed) {
		this.fill = fill;
		this.stroke = stroke;
		this.dashed = dashed;
	}

	public Optional<Tone> fill() {
		return fill;
	}

	public Optional<Tone> stroke() {
		return stroke;
	}

	public boolean isDashed() {
		return dashed;
	}

	/** The class of such shapes in SVG. */
	public String cssClass() {
		return cssClass;
	}

	/** The style sheet's rule for it, with each tone written as {@code colour} says. */
	String rule(Function<Tone, String> colour) {
		String dashes = dashed ? " stroke-dasharray: 5 4;" : "";
		return "svg .%s { fill: %s; stroke: %s;%s }".formatted(cssClass(), fill.map(colour).orElse("none"), stroke.map(colour).orElse("none"), dashes);
	}
}
