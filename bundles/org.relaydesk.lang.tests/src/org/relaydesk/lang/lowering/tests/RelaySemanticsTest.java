// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Rules 1 to 5 of the language's semantics: what a relay is in each phase. */
class RelaySemanticsTest {

	/**
	 * @param rule the number of the rule, and what this case shows of it
	 * @param timeline of the only relay
	 * @param findings codes and words
	 */
	private record Case(String rule, String declarations, String relay, String timeline, String findings) {

		@Override
		public String toString() {
			return rule;
		}
	}

	private static final String DECLARATIONS = """
			budget B1 { rate 1 Mbit/s } budget B2 { rate 2 Mbit/s } budget B3 { rate 3 Mbit/s }
			exit policy P { accept *:80 reject *:* }
			""";

	private static final List<Case> OVERRIDE_ORDER = List.of(
			new Case("1 base template, derived template, relay", "template T { budget B1 ORPort 1 } template D like T { budget B2 ORPort 2 }",
					"relay r like D { ORPort 3 }", "a: middle running 3 budget=B2", ""),
			new Case("1 later phases win", "", "relay r { ORPort 1 budget B1 from c { budget B3 } from b { budget B2 } }",
					"a: middle running 1 budget=B1 | b: middle running 1 budget=B2 | c: middle running 1 budget=B3", ""),
			new Case("1 a template's phase before the relay's own", "template T { ORPort 1 from b { budget B1 ORPort 2 } }",
					"relay r like T { from b { budget B2 } }", "a: middle running 1 | b: middle running 2 budget=B2", ""),
			new Case("1 a begun phase beats plain settings", "template T { ORPort 1 from b { budget B1 } }", "relay r like T { budget B2 }",
					"a: middle running 1 budget=B2 | b: middle running 1 budget=B1", ""),
			new Case("1 two blocks of one phase are as one", "", "relay r { ORPort 1 from b { budget B1 } from b { keys offline } }",
					"a: middle running 1 | b: middle running 1 budget=B1 offline", ""));

	private static final List<Case> LIKE = List.of(
			new Case("2 lists are replaced", "template T { ORPort 1 ORPort 2 }", "relay r like T { ORPort 3, 4 }", "a: middle running 3 4", ""),
			new Case("2 torrc merges by option, whatever its case", "template T { ORPort 1 torrc { NumCPUs 1 Nice 2 } }",
					"relay r like T { torrc { numcpus 4 Log \"notice syslog\" } }", "a: middle running 1 numcpus=4 Nice=2 Log=notice syslog", ""),
			new Case("2 a repeated option of one block stays", "", "relay r { ORPort 1 torrc { Log a Log b } from b { torrc { Log c } } }",
					"a: middle running 1 Log=a Log=b | b: middle running 1 Log=c", ""),
			new Case("2 notes add up", "template T { ORPort 1 note \"one\" }", "relay r like T { note \"two\" note \"three\" }",
					"a: middle running 1 \"one\" \"two\" \"three\"", ""),
			new Case("2 a circle", "template T like D { ORPort 1 } template D like T { budget B1 }", "relay r like T",
					"a: middle running 1 budget=B1", "template.cycle T"),
			new Case("2 like itself", "template T like T { ORPort 1 }", "relay r like T", "a: middle running 1", "template.cycle T"));

	private static final List<Case> STARTS = List.of(
			new Case("3 the first phase", "", "relay r { ORPort 1 }", "a: middle running 1", ""),
			new Case("3 the host's", "", "starts b relay r { ORPort 1 from c { paused } }", "b: middle running 1 | c: middle paused 1", ""),
			new Case("3 the relay's own", "", "relay r { ORPort 1 starts b }", "b: middle running 1", ""),
			new Case("3 a template's", "template T { ORPort 1 starts c }", "relay r like T", "c: middle running 1", ""),
			new Case("3 never before the host", "", "starts c relay r { ORPort 1 starts b }", "c: middle running 1", ""),
			new Case("3 an override dated before it", "", "relay r { ORPort 1 starts b from a { paused } }", "b: middle paused 1", "phase.unknown-start a"),
			new Case("3 an override of the phase in which it starts", "", "relay r { ORPort 1 starts b from b { budget B1 } }", "b: middle running 1 budget=B1",
					""),
			new Case("3 templates may be older than the relay", "template T { ORPort 1 from b { budget B1 } }", "relay r like T { starts c }",
					"c: middle running 1 budget=B1", ""));

	private static final List<Case> STATE = List.of(
			new Case("4 paused leaves all settings standing", "", "relay r { ORPort 1 budget B1 from b { paused } from c { running } }",
					"a: middle running 1 budget=B1 | b: middle paused 1 budget=B1 | c: middle running 1 budget=B1", ""),
			new Case("4 retired is final", "", "relay r { ORPort 1 from b { retired } from c { running } }",
					"a: middle running 1 | b: middle retired 1 | c: middle retired 1", "override.without-effect running"),
			new Case("4 running is the default", "", "relay r { ORPort 1 from b { running } }", "a: middle running 1 | b: middle running 1",
					"override.without-effect running"),
			new Case("4 the name is the nickname unless stated", "", "relay r { ORPort 1 nickname \"Reader\" }", "a: middle running 1 as Reader", ""));

	private static final List<Case> ROLE = List.of(
			new Case("5 policy and no role: the role stays", "", "relay r { ORPort 1 from b { policy P } }",
					"a: middle running 1 | b: middle running 1 policy=P", ""),
			new Case("5 who leaves the exit role drops its policy", "", "relay r { ORPort 1 role exit policy P from b { role middle } }",
					"a: exit running 1 policy=P | b: middle running 1", "relay.policy-dropped middle"),
			new Case("5 for good", "", "relay r { ORPort 1 role exit policy P from b { role middle } from c { role exit } }",
					"a: exit running 1 policy=P | b: middle running 1 | c: exit running 1", "relay.policy-dropped middle"),
			new Case("5 a policy that is stated stays", "", "relay r { ORPort 1 role exit policy P from b { role middle policy P } }",
					"a: exit running 1 policy=P | b: middle running 1 policy=P", "override.without-effect P"),
			new Case("5 a relay that is unlike its template", "template T { ORPort 1 role exit policy P }", "relay r like T { role bridge }",
					"a: bridge running 1", "relay.policy-dropped bridge"),
			new Case("5 never an exit by default", "", "relay r { ORPort 1 policy P }", "a: middle running 1 policy=P", ""));

	private static final List<Case> WITHOUT_EFFECT = List.of(
			new Case("an override that repeats what holds", "", "relay r { ORPort 1 from b { ORPort 1 budget B1 } from c { budget B1 } }",
					"a: middle running 1 | b: middle running 1 budget=B1 | c: middle running 1 budget=B1",
					"override.without-effect ORPort; override.without-effect B1"),
			new Case("an empty override", "", "relay r { ORPort 1 from b { } }", "a: middle running 1", "override.without-effect b"),
			new Case("a note is no setting", "", "relay r { ORPort 1 from b { note \"n\" } }", "a: middle running 1 | b: middle running 1 \"n\"", ""),
			new Case("torrc by option", "", "relay r { ORPort 1 torrc { Nice 1 } from b { torrc { Nice 1 NumCPUs 2 } } }",
					"a: middle running 1 Nice=1 | b: middle running 1 Nice=1 NumCPUs=2", "override.without-effect Nice"),
			new Case("a template's override that changes one of its relays", "template T { ORPort 1 from b { budget B1 } }",
					"relay r like T { budget B1 } relay s like T", "a: middle running 1 budget=B1 | b: middle running 1 budget=B1", ""),
			new Case("a template's override that changes none", "template T { ORPort 1 from b { budget B1 } }", "relay r like T { budget B1 }",
					"a: middle running 1 budget=B1 | b: middle running 1 budget=B1", "override.without-effect B1"),
			new Case("a setting that stands twice", "", "relay r { role middle ORPort 1 role bridge }", "a: bridge running 1", "setting.duplicate role"),
			new Case("an unknown role", "", "relay r { role exti ORPort 1 }", "a: middle running 1", "relay.role-unsupported exti"));

	@ParameterizedTest
	@FieldSource({ "OVERRIDE_ORDER", "LIKE", "STARTS", "STATE", "ROLE", "WITHOUT_EFFECT" })
	void holds(Case c) {
		Folder folder = Folder.ofRelay(DECLARATIONS + c.declarations, c.relay);
		assertEquals(c.timeline + "\n" + c.findings, Timeline.of(folder.relay()) + "\n" + folder.findings());
	}
}
