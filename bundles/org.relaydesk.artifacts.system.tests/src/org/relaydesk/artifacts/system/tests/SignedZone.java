// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import java.io.IOException;
import java.nio.file.Path;

import org.relaydesk.testing.Command;

/**
 * The zone {@code valley.example} and its key: {@code www} and {@code a.b.c} are signed; the signature of {@code forged} is of another address, and
 * that of {@code stripped} is gone.
 *
 * @param anchor the zone's key as a DS record, by which a resolver trusts it
 */
record SignedZone(Path file, String anchor) {

	private static final String RECORDS = """
			$ORIGIN valley.example.
			@        60 IN SOA ns.valley.example. hostmaster.valley.example. 1 3600 900 604800 60
			@        60 IN NS  ns.valley.example.
			ns       60 IN A   203.0.113.53
			www      60 IN A   198.51.100.80
			a.b.c    60 IN A   198.51.100.81
			forged   60 IN A   198.51.100.82
			stripped 60 IN A   198.51.100.83
			""";

	static SignedZone in(Path folder) throws IOException {
		String key = sh(folder, "ldns-keygen -a ECDSAP256SHA256 -r /dev/urandom -k valley.example").strip();
		java.nio.file.Files.writeString(folder.resolve("zone"), RECORDS);
		sh(folder, "ldns-signzone -f signed zone " + key);
		Path signed = folder.resolve("signed");
		String text = java.nio.file.Files.readString(signed);
		java.nio.file.Files.writeString(signed, text.replace("198.51.100.82", "198.51.100.66").replaceAll("(?m)^stripped[.].*\\tRRSIG\\tA .*\n", ""));
		return new SignedZone(signed, java.nio.file.Files.readString(folder.resolve(key + ".ds")).strip());
	}

	private static String sh(Path folder, String command) {
		Command.Result result = Command.run("env", "--chdir=" + folder, "sh", "-c", command);
		if (!result.succeeded()) {
			throw new IllegalStateException(result.output());
		}
		return result.output();
	}
}
