// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relaydesk.analysis.torrc.TorrcIncludes;
import org.relaydesk.analysis.torrc.TorrcPolicy;
import org.relaydesk.analysis.torrc.TorrcText;
import org.relaydesk.testing.Command;
import org.relaydesk.testing.RealPrograms;

/**
 * A torrc of somebody else has a value of a type that tor reads, or has not: we say what the real tor says. The options are such that tor asks no more
 * of them than their type.
 */
@Tag("judge")
class ForeignValuesJudgeTest {

	private static final String NUMBERS = """
			0|00|-0|-00|+0|1|+1|-1|0000000000000000001|2147483647|2147483648|-2147483648|-2147483649|99999999999999999999|1.0|1e3|0x1|1 2|+ 1|- 1|+-1
			"1"|" 1"|"1 "|" "|"\\t1"|many|inf|nan|auto|AUTO|yes|on""";
	private static final String FLOATS = """
			inf|INF|-inf|infinity|infinit|+nan|nan(1)|nan(|1e400|-1e400|1e-400|0x1p3|0x1P-3|0x10|0x1.8|0x.8|0x|0x.p1|1e5|1E5|1e+5|1e|1e+|1.|.5|-.5|.|+|-|1,5|1 x|1f|1d
			1e308|1.7976931348623157e308|1.7976931348623158e308|1.7976931348623159e308|4.9e-324|2e-308|2.2250738585072014e-308|0e999999|0x0p9999
			1e00000005|0.0e-9999|1e99999999999999999999|1e-99999999999999999999|half|"0.5"|" 0.5"|"0.5 "|0.5 # half""";
	private static final String AMOUNTS = """
			1.5e3%s|1e3%s|.5e1%s|1e400%s|1.0e400%s|1.0e-400%s|inf%s|0x10%s|0x1.8%s|-5%s|-0%s|-0.0%s|-0.5%s|- 5%s|+5%s|+1.5%s|1.%s|.5%s|.%s|1.5.5%s|1,000%s|1'000%s|1_000%s
			000000000000000000000000000001%s|1.0000000000000000000000000001%s|0.0000000001%s|18446744073709551615%s|18446744073709551616%s|99999999999999999999%s
			"5%s"|" 5%s"|"5%s "|"5  %s"|5%s#more|5%s 5""";
	private static final String FINGERPRINT = "0123456789ABCDEF0123456789abcdef01234567";
	private static final String ROUTERS = """
			x|a b|x,y|x,,y|,|, ,| x , y |x y, z|abcdefghijklmnopqrs|abcdefghijklmnopqrst|a-b|a_b|é|!x|"x"|"x, y "|$|$x
			{us}|{US}|{??}|{a1}|{usa}|{u}|{}|{us|us}|{us}{de}|{us},{de}|{é}|{éé}|!{us}|{us} x
			%1$s|$%1$s|$$%1$s|$0123|%1$sx|G%1$s|$%1$s=nick|%1$s=nick|$%1$s~nick|$%1$s=|$%1$s~a_b|$%1$s~abcdefghijklmnopqrst|$%1$s nick
			1.2.3.4|1.2.3|1.2.3.4/8|1.2.3.4/33|1.2.3.4/|1.2.3.4/0|1.2.3.4/-1|1.2.3.4/+8|1.2.3.4/8x|1.2.3.4/255.0.0.0|1.2.3.4/255.0.255.0|1.2.3.4-5|256.1.1.1
			1.2.3.4:80|1.2.3.4:|1.2.3.4:0|1.2.3.4:80-90|1.2.3.4:90-80|1.2.3.4:*|1.2.3.4/8:80|1.2.3.4 5|*|*4|*6|*:80|*/8|private|private:80|0.0.0.0/0
			[2001:db8::1]|[2001:db8::1]:80|[2001:db8::1]/32|[2001:db8::1|2001:db8::1|2001:db8::1/32|::1|::|fe80::/10|[::]|a.b|a:b|[x]|1.2.3.4/8,x,{us}
			accept 1.2.3.4|reject *:80|accept6 *:80|accept6 1.2.3.4|reject private:*|reject private|accept x""".formatted(FINGERPRINT);

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "AvoidDiskWrites", "AssumeReachableIPv6", "NumCPUs", "PathBiasCircThreshold" })
	void wholeNumbersAndSwitches(String option) throws IOException {
		compare(option, NUMBERS);
	}

	@ParameterizedTest
	@ValueSource(strings = "CircuitPriorityHalflife")
	void fractions(String option) throws IOException {
		compare(option, FLOATS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " MB", " kbits", "TB", " bits", " hours" })
	void sizes(String unit) throws IOException {
		compare("ConstrainedSockSize", withUnit(unit));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " minutes", "MONTHS", " msec", " sec" })
	void times(String unit) throws IOException {
		compare("HeartbeatPeriod", withUnit(unit));
		compare("MaxOnionQueueDelay", withUnit(unit));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ExcludeNodes", "EntryNodes", "MiddleNodes" })
	void routers(String option) throws IOException {
		compare(option, ROUTERS);
	}

	private static String withUnit(String unit) {
		return AMOUNTS.replace("%s", unit);
	}

	/** @param values separated by bars and line breaks */
	private void compare(String option, String values) throws IOException {
		RealPrograms.require("tor");
		List<String> lines = Arrays.stream(values.split("[|\n]")).map(value -> option + " " + value).toList();
		List<String> taken = new ArrayList<>();
		for (String line : lines) {
			if (isTaken(line)) {
				taken.add(line);
			}
		}
		assertEquals(String.join("\n", taken), lines.stream().filter(ForeignValuesJudgeTest::isRead).collect(Collectors.joining("\n")));
		assertTrue(taken.size() < lines.size(), "some of the values are wrong");
	}

	private static boolean isRead(String line) {
		return TorrcPolicy.read(new TorrcText("torrc", line + "\n"), TorrcIncludes.NONE).subject().isPresent();
	}

	private boolean isTaken(String line) throws IOException {
		Path torrc = Files.writeString(folder.resolve("torrc"), "DataDirectory " + folder.resolve("data") + "\n" + line + "\n");
		return Command.run("tor", "--verify-config", "--defaults-torrc", "/dev/null", "-f", torrc.toString()).succeeded();
	}
}
