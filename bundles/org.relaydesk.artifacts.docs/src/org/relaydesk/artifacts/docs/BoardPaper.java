// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.artifacts.docs.Document.Block;
import org.relaydesk.artifacts.docs.Document.Bullets;
import org.relaydesk.artifacts.docs.Document.Figure;
import org.relaydesk.artifacts.docs.Document.Paragraph;
import org.relaydesk.artifacts.docs.Document.Row;
import org.relaydesk.artifacts.docs.Document.Section;
import org.relaydesk.artifacts.docs.Document.Table;
import org.relaydesk.model.Approval;
import org.relaydesk.model.Located;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.quantity.Cost;

/** For the board: what, why, law, cost, risk, bandwidth, vote; plain words. */
record BoardPaper(Subject subject, Optional<Figure> week, List<Block> phases) {

	Document document() {
		String name = subject.library().label();
		List<Section> sections = new ArrayList<>(List.of(inShort(), Section.of(say("board.why"), paragraphs("board.why")), runs()));
		subject.exits().forEach(exit -> sections.add(new Section(say("policy.board"), ExitPolicyBlocks.of(exit, subject.words()).forTheBoard())));
		sections.addAll(List.of(bandwidth(), cost(), risks(), law(), vote(), new Section(say("board.next"), phases),
				Section.of(say("board.ask"), new People(subject).block())));
		return new Document(subject.path("board"), say("board.title", name), say("board.lead"), sections, subject.footer());
	}

	private Section inShort() {
		List<Block> blocks = new ArrayList<>(List.of(new Paragraph(say("board.short.tor"))));
		List<String> relays = subject.relays().map(r -> subject.role(r) + " " + r.nickname() + " (" + subject.state(r) + ")").toList();
		blocks.add(new Paragraph(relays.isEmpty() ? say("board.short.none", subject.library().label(), subject.phase())
				: say("board.short.some", subject.library().label(), subject.phase(), String.join(", ", relays))));
		subject.relays().map(r -> r.settings().role().value().toString().replace("guard", "middle")).distinct().sorted()
				.forEach(role -> blocks.add(new Paragraph(say("board.short." + role))));
		subject.library().notes().forEach(note -> blocks.add(new Paragraph(note)));
		return new Section(say("board.short"), blocks);
	}

	private Section runs() {
		List<Row> rows = subject.relays().map(r -> Row.of(r.relay().origin(), r.nickname(), subject.role(r), subject.state(r), r.host().name())).toList();
		Block block = rows.isEmpty() ? new Paragraph(say("board.short.none", subject.library().label(), subject.phase()))
				: new Table(List.of(say("column.relay"), say("column.role"), say("column.state"), say("column.host")), rows);
		return Section.of(say("board.runs"), block);
	}

	private Section bandwidth() {
		if (week.isEmpty()) {
			return Section.of(say("board.bandwidth"), new Paragraph(say("board.bandwidth.none")));
		}
		List<Block> blocks = new ArrayList<>(List.of(new Paragraph(new Shares(subject).sentence()), new BandwidthTable(subject).table(), week.get()));
		new MonthFigure(subject).figure().ifPresent(blocks::add);
		return new Section(say("board.bandwidth"), blocks);
	}

	private Section cost() {
		List<Row> rows = new ArrayList<>();
		subject.library().sites().forEach(site -> {
			site.uplinks().forEach(uplink -> uplink.cost().ifPresent(c -> rows.add(cost(uplinkLabel(uplink), c))));
			site.hosts().forEach(host -> host.cost().ifPresent(c -> rows.add(cost(host.name(), c))));
		});
		return Section.of(say("board.cost"), rows.isEmpty() ? new Paragraph(say("board.cost.none"))
				: new Table(List.of(say("column.what"), say("column.amount")), rows));
	}

	private static String uplinkLabel(Uplink uplink) {
		return uplink.name() + uplink.provider().map(p -> " (" + p + ")").orElse("");
	}

	private Row cost(String what, Cost cost) {
		return Row.of(what, subject.per(cost.amount().toPlainString() + " " + cost.currency().getCurrencyCode(), cost.period()));
	}

	private Section risks() {
		boolean exits = subject.relays().anyMatch(r -> r.settings().isExit());
		List<String> risks = new ArrayList<>(subject.words().list(exits ? "board.risk" : "board.risk.middle"));
		if (!exits && subject.isListed()) {
			risks.add(say("board.risk.listed"));
		}
		if (!subject.hosts().isEmpty()) {
			risks.add(say(subject.isApart() ? "board.risk.apart" : "board.risk.together"));
		}
		return Section.of(say("board.risk"), new Bullets(risks));
	}

	/** What is known of the law of the library's country. */
	private Section law() {
		Optional<String> country = subject.library().country().map(Located::value);
		if (country.equals(Optional.of("US"))) {
			return Section.of(say("board.law"), new Paragraph(say("board.law.US")), new Bullets(subject.words().list("board.law.US")), new Paragraph(say("board.law.advice")));
		}
		return Section.of(say("board.law"), new Paragraph(country.map(c -> say("board.law.other", c)).orElseGet(() -> say("board.law.unknown"))));
	}

	private Section vote() {
		List<Block> blocks = new ArrayList<>();
		for (Phase phase : subject.rollout().phases().stream().filter(Phase::requiresApproval).toList()) {
			Optional<Approval> approval = subject.library().approvals().stream().filter(a -> a.phase().name().equals(phase.name())).findFirst();
			blocks.add(approval.map(this::given).orElseGet(() -> new Document.Notice(say("board.vote.needed", phase.name(), phase.begins().toString()))));
		}
		return new Section(say("board.vote"), blocks.isEmpty() ? List.of(new Paragraph(say("board.vote.none"))) : blocks);
	}

	private Block given(Approval approval) {
		String by = approval.by().orElseGet(() -> say("board.vote.board"));
		String vote = approval.on().map(on -> say("board.vote.given", by, approval.phase().name(), on.value().toString()))
				.orElseGet(() -> say("board.vote.given.undated", by, approval.phase().name()));
		return new Paragraph(approval.minutes().map(m -> List.of(vote, say("board.vote.minutes", m))).orElse(List.of(vote)).stream().collect(joining(" ")));
	}

	private Block[] paragraphs(String key) {
		return subject.words().list(key).stream().map(Paragraph::new).toArray(Block[]::new);
	}

	private String say(String key, Object... arguments) {
		return subject.words().say(key, arguments);
	}
}
