// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.relaydesk.artifacts.Recent;

/** What was made for a key comes back for that key alone, whichever keys share its place and however many threads ask. */
class RecentTest {

	private final Recent<String, List<String>> recent = new Recent<>();

	@Test
	void whatWasMadeIsNotMadeAgain() {
		List<String> made = recent.get("key", () -> new ArrayList<>(List.of("made")));
		assertSame(made, recent.get(new String("key"), ArrayList::new));
	}

	/** The two have one hash code. */
	@Test
	void keysOfOnePlaceTakeTurns() {
		for (String key : List.of("Aa", "BB", "Aa", "BB", "BB")) {
			assertEquals(List.of(key), recent.get(key, () -> List.of(key)));
		}
	}

	@Test
	void manyThreadsGetWhatBelongsToTheirKeys() {
		long wrong = IntStream.range(0, 200_000).parallel().mapToObj(i -> String.valueOf(i % 20_000))
				.filter(key -> !recent.get(key, () -> List.of(key)).equals(List.of(key))).count();
		assertEquals(0, wrong);
	}
}
