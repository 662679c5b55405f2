// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.policy.PolicySummary;
import org.relaydesk.analysis.policy.RelayPolicy;
import org.relaydesk.analysis.policy.RuleSource;
import org.relaydesk.artifacts.Words;
import org.relaydesk.artifacts.docs.Document.Block;
import org.relaydesk.artifacts.docs.Document.Bullets;
import org.relaydesk.artifacts.docs.Document.Figure;
import org.relaydesk.artifacts.docs.Document.Paragraph;
import org.relaydesk.artifacts.docs.Document.Row;
import org.relaydesk.artifacts.docs.Document.Table;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Origin;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;
import org.relaydesk.pictures.Picture;
import org.relaydesk.pictures.Shape.Anchor;
import org.relaydesk.pictures.Style;

/** What an exit lets out: as services for the board, as rules for the IT staff. */
record ExitPolicyBlocks(DeployedRelay relay, RelayPolicy policy, Words words) {

	private static final int WIDTH = 720;
	private static final int LEFT = 10;

	static ExitPolicyBlocks of(DeployedRelay relay, Words words) {
		return new ExitPolicyBlocks(relay, RelayPolicy.of(relay), words);
	}

	List<Block> forTheBoard() {
		return List.of(new Paragraph(words.say("policy.board.text", relay.nickname())), new Bullets(openPorts().stream().map(this::service).toList()));
	}

	List<Block> forTheItStaff() {
		List<Row> rows = policy.lines().stream().map(line -> new Row(List.of(line.rule(), source(line.source())), origin(line.source()))).toList();
		return List.of(new Paragraph(words.say("policy.it.text", summary(IpFamily.IPV4), summary(IpFamily.IPV6))),
				new Table(List.of(words.say("policy.rule"), words.say("policy.source")), rows), map());
	}

	private String summary(IpFamily family) {
		return policy.effective().summary(family);
	}

	private String source(RuleSource source) {
		return source instanceof RuleSource.Tor tor ? words.say("policy.tor." + tor.name()) : source.toString();
	}

	private static Optional<Origin> origin(RuleSource source) {
		return switch (source) {
			case RuleSource.Stated(Origin origin) -> Optional.of(origin);
			case RuleSource.Refused(Origin origin) -> Optional.of(origin);
			case RuleSource.Tor tor -> Optional.empty();
		};
	}

	private List<PortRange> openPorts() {
		return PolicySummary.parse(summary(IpFamily.IPV4)).orElseThrow().acceptedPorts();
	}

	private String service(PortRange range) {
		String ports = ports(range);
		List<String> services = services(range);
		return services.isEmpty() ? ports : words.say("policy.service", ports, String.join("; ", services));
	}

	private String ports(PortRange range) {
		return range.from() == range.to() ? words.say("policy.port", range.toString()) : words.say("policy.ports", range.from() + "-" + range.to());
	}

	/** The usual services of the ports in a range, each once. */
	private List<String> services(PortRange range) {
		return words.keys().stream().filter(key -> key.startsWith("service.")).map(key -> Integer.parseInt(key.substring("service.".length())))
				.filter(range::contains).sorted().map(port -> words.say("service." + port)).distinct().toList();
	}

	/** All ports in one strip, low ones wide. */
	private Figure map() {
		Picture.Drawing map = Picture.drawing(WIDTH, 64);
		map.rectangle(LEFT, 8, WIDTH - 2.0 * LEFT, 24, Style.PALE, ports(PortRange.ALL));
		openPorts().forEach(range -> map.rectangle(x(range.from()), 8, Math.max(2, x(range.to() + 1) - x(range.from())), 24, Style.BAR, service(range)));
		List.of(1, 22, 80, 443, 1024, 6667, 65535).forEach(port -> map.line(x(port), 32, x(port), 38, Style.AXIS)
				.text(x(port), 52, port == 1 ? Anchor.START : port == PortRange.MAX ? Anchor.END : Anchor.MIDDLE, Integer.toString(port)));
		String ports = openPorts().stream().map(Object::toString).collect(joining(", "));
		return new Figure(map.called(words.say("policy.figure.title", relay.nickname()), words.say("policy.figure.description", ports)));
	}

	private static double x(int port) {
		return LEFT + (WIDTH - 2.0 * LEFT) * Math.log(port) / Math.log(PortRange.MAX + 1);
	}
}
