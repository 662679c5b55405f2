// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.values;

import static org.relaydesk.analysis.FindingCode.VALUE_PORT;
import static org.relaydesk.lang.FindingTexts.text;

import org.relaydesk.model.net.PortRange;

/** Reads ports and ranges of ports. */
public final class Ports {

	private Ports() {
	}

	/** A port, 1 to 65535. */
	public static Reading<Integer> port(String digits) {
		if (digits.length() > 9 || Integer.parseInt(digits) > PortRange.MAX) {
			return Reading.wrong(VALUE_PORT, text("value.port.high", digits, PortRange.MAX));
		}
		int port = Integer.parseInt(digits);
		if (port == 0) {
			return Reading.wrong(VALUE_PORT, text("value.port.zero"));
		}
		return digits.startsWith("0") ? Reading.wrong(VALUE_PORT, text("value.port.leading-zero", port), Integer.toString(port)) : Reading.of(port);
	}

	/** A range, both ends included; the end may be {@code null}. */
	public static Reading<PortRange> range(String from, String to) {
		return to == null ? port(from).map(PortRange::of) : port(from).then(first -> port(to).then(last -> range(first, last)));
	}

	private static Reading<PortRange> range(int first, int last) {
		String swapped = last + "-" + first;
		return first <= last ? Reading.of(new PortRange(first, last))
				: Reading.wrong(VALUE_PORT, text("value.port.order", swapped), swapped);
	}
}
