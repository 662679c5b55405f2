// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.lang.LoadedModel;
import org.relaydesk.lang.RelayLanguage;
import org.relaydesk.lang.SourceText;
import org.relaydesk.lang.tests.ExampleModel;
import org.relaydesk.model.Relay;

/** Text that is being typed never brings lowering down, and never passes for whole. */
class BrokenTextTest {

	private static final List<String> FILES = ExampleModel.FILES;
	private static final RelayLanguage LANGUAGE = RelayLanguage.create();

	@ParameterizedTest
	@FieldSource("FILES")
	void isLoweredWhereverItEnds(String file) {
		String text = ExampleModel.text(file);
		for (int end = 0; end < text.length(); end++) {
			load("rollout R { }\n" + text.substring(0, end));
		}
	}

	/** Leaves out words, doubles them and puts them where they do not belong. */
	@Test
	void isLoweredHoweverItIsMixedUp() {
		Random random = new Random(20150915);
		String[] words = String.join("\n", FILES.stream().map(ExampleModel::text).toList()).split("(?<=\\s)");
		for (int round = 0; round < 60; round++) {
			String[] mixed = words.clone();
			for (int i = 0; i < 1 + round % 20; i++) {
				mixed[random.nextInt(mixed.length)] = switch (random.nextInt(3)) {
					case 0 -> "";
					case 1 -> "} ";
					default -> words[random.nextInt(words.length)];
				};
			}
			load(String.join("", mixed));
		}
	}

	/** A thousand blocks inside each other, on one line or on many, are told as one mistake a line, and soon. */
	@ParameterizedTest
	@ValueSource(strings = { "library Q { ", "library Q {\n", "{", "library Q { site M { host h { relay r { from p { " })
	@Timeout(120)
	void isReadHoweverDeepItIs(String block) {
		LoadedModel model = load("rollout R { }\n" + block.repeat(1000));
		assertTrue(model.findings().stream().anyMatch(finding -> finding.code() == FindingCode.SYNTAX));
		assertFalse(model.complete());
	}

	/** However many templates are like one another, in a row or in a circle. */
	@ParameterizedTest
	@CsvSource({ "{ ORPort 9001 }, 0", "like T0 { ORPort 9001 }, 1" })
	@Timeout(120)
	void templatesMayBeLikeOneAnother(String end, int circles) {
		String templates = IntStream.range(0, 3000).mapToObj(i -> "template T" + i + " like T" + (i + 1) + " { }\n").collect(Collectors.joining());
		LoadedModel model = load("rollout R { } " + templates + "template T3000 " + end);
		assertEquals(circles, model.findings().stream().filter(finding -> finding.code() == FindingCode.TEMPLATE_CYCLE).count());
	}

	@Test
	void isNeverSound() {
		LoadedModel model = load("rollout R { phase a from ");
		assertTrue(model.deployment().isPresent());
		assertFalse(model.complete());
		assertFalse(model.isSound());
	}

	@Test
	void aNameThatNothingDeclaresIsLeftOut() {
		LoadedModel model = load("rollout R { } library L { approves y site S { uplink U { } host h { uplink V firewall F metrics from n "
				+ "relay r like T { budget B policy P starts z from x { paused } } } } } exit policy Q extends P { accept *:web } template D like T { }");
		Relay relay = model.deployment().orElseThrow().libraries().getFirst().sites().getFirst().hosts().getFirst().relays().getFirst();
		assertEquals("always: middle running", Timeline.of(relay));
	}

	private static LoadedModel load(String text) {
		return LANGUAGE.load(List.of(new SourceText("a.relay", text)));
	}
}
