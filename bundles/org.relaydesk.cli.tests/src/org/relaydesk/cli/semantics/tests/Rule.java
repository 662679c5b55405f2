// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.semantics.tests;

import java.util.List;

/**
 * One case of a rule.
 *
 * @param number the rule's, in the language reference
 * @param says what this case shows of it
 */
record Rule(int number, String says, Story story, List<Expectation> expectations) {

	/** What must come of it. */
	sealed interface Expectation {

		/** {@code check} reports the code so many times, and says these words. */
		record Found(String code, int times, String words) implements Expectation {
		}

		/**
		 * {@code generate} succeeds, and the file has these lines.
		 *
		 * @param when a phase or a date
		 * @param file the end of its path; of a file that is not written the text is {@code (no file)}
		 * @param lines texts within the file, in this order; after {@code NOT} what may not be in it
		 */
		record Written(String when, String file, List<String> lines) implements Expectation {
		}

		/** The command ends with this code, and says these words. */
		record Ends(String command, int code, String words) implements Expectation {
		}
	}

	static Rule of(int number, String says, Story story, Expectation... expectations) {
		return new Rule(number, says, story, List.of(expectations));
	}

	static Expectation found(String code, String words) {
		return new Expectation.Found(code, 1, words);
	}

	static Expectation found(String code, int times) {
		return new Expectation.Found(code, times, "");
	}

	static Expectation none(String code) {
		return found(code, 0);
	}

	static Expectation written(String when, String file, String... lines) {
		return new Expectation.Written(when, file, List.of(lines));
	}

	static Expectation ends(String command, int code, String words) {
		return new Expectation.Ends(command, code, words);
	}

	@Override
	public String toString() {
		return "rule " + number + ": " + says;
	}
}
