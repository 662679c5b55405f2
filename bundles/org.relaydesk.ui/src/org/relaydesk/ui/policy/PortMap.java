// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.policy;

import static org.relaydesk.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.relaydesk.analysis.listeners.Endpoint;
import org.relaydesk.analysis.policy.EffectivePolicy;
import org.relaydesk.analysis.policy.OpenPorts;
import org.relaydesk.analysis.region.AddressSet;
import org.relaydesk.analysis.region.Ports;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;
import org.relaydesk.pictures.Picture;
import org.relaydesk.pictures.Shape.Anchor;
import org.relaydesk.pictures.Shape.Weight;
import org.relaydesk.pictures.Style;
import org.relaydesk.ui.picture.Figure;
import org.relaydesk.ui.picture.Figure.Spot;

/** What a policy lets out: all ports of each family in a strip, low ones wide. A range stands for its lowest port at one of its addresses. */
final class PortMap {

	private static final int WIDTH = 460;
	private static final int LEFT = 44;
	private static final int RIGHT = 10;
	private static final int TOP = 8;
	private static final int STRIP = 26;
	private static final int ROW = 40;
	private static final double NARROWEST = 3;
	private static final List<Integer> TICKS = List.of(1, 22, 80, 443, 1024, 6667, 65535);

	private final Picture.Drawing drawing = Picture.drawing(WIDTH, TOP + 2.0 * ROW + 82);
	private final List<Spot<Endpoint>> spots = new ArrayList<>();
	private final List<String> sentences = new ArrayList<>();

	private PortMap() {
	}

	static Figure<Endpoint> of(String label, EffectivePolicy policy) {
		PortMap map = new PortMap();
		map.strip(policy, IpFamily.IPV4, TOP);
		map.strip(policy, IpFamily.IPV6, TOP + ROW);
		map.axis(TOP + ROW + STRIP);
		map.legend(TOP + 2 * ROW + 32);
		return new Figure<>(map.drawing.called(text("policy.map.title", label), String.join(" ", map.sentences)), map.spots);
	}

	private void strip(EffectivePolicy policy, IpFamily family, double y) {
		drawing.text(LEFT - 8.0, y + 17, Anchor.END, family.toString());
		drawing.rectangle(LEFT, y, WIDTH - LEFT - RIGHT, STRIP, Style.BOX);
		List<OpenPorts> open = OpenPorts.of(policy, family);
		AddressSet everyone = policy.accepted().addresses(family);
		open.forEach(group -> group.ports().forEach(range -> range(group, range, family, y, group.addresses().equals(everyone))));
		sentences.add(open.isEmpty() ? text("policy.map.closed", family)
				: text("policy.map.open", family, open.stream().map(group -> text(group.text())).collect(Collectors.joining("; "))));
	}

	private void range(OpenPorts group, PortRange range, IpFamily family, double y, boolean isForEveryone) {
		double width = Math.max(NARROWEST, x(range.to() + 1) - x(range.from()));
		String name = text("policy.map.range", Ports.text(range), text(group.scope()), family);
		drawing.rectangle(x(range.from()), y, width, STRIP, isForEveryone ? Style.BAR : Style.PALE, name);
		spots.add(new Spot<>(x(range.from()), y, width, STRIP, name, new Endpoint(group.addresses().first(), range.from())));
	}

	private void axis(double y) {
		TICKS.forEach(port -> {
			drawing.line(x(port), y, x(port), y + 6, Style.AXIS);
			drawing.text(x(port), y + 20, port == 1 ? Anchor.START : port == PortRange.MAX ? Anchor.END : Anchor.MIDDLE, Integer.toString(port));
		});
	}

	private void legend(double y) {
		double row = y;
		for (Style style : List.of(Style.BAR, Style.PALE, Style.BOX)) {
			String label = text("policy.map.legend." + style.cssClass());
			drawing.rectangle(LEFT, row - 10, 12, 12, style);
			drawing.text(LEFT + 18.0, row, Anchor.START, Weight.SOFT, label);
			row += 18;
		}
	}

	private static double x(int port) {
		return LEFT + (WIDTH - LEFT - RIGHT) * Math.log(port) / Math.log(PortRange.MAX + 1);
	}
}
