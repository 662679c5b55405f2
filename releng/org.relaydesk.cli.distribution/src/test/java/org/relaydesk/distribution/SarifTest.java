// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.contrastsecurity.sarif.SarifSchema210;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** {@code check --format sarif} against the published JSON schema of SARIF 2.1.0. */
class SarifTest {
	private static final String ERRORS = """
			budget Small { rate 20 Mbps }
			budget Twice { rate 1 Mbit/s }
			budget Twice { rate 2 Mbit/s }
			library Große "Ünïcode" { director "d" }
			}
			""";
	private static final String WARNINGS = """
			exit policy Open {
			  accept *:25
			  reject *:25
			  accept *:80
			}
			""";

	@TempDir
	Path user;

	@Test
	void isValid() throws Exception {
		Installation relaydesk = Installation.assembled(user);
		assertEquals(0, relaydesk.run("new", "a b#c", "--example", "kilton").code());
		assertEquals(Set.of(), complaints(relaydesk.run("check", "a b#c", "--format", "sarif").out()));
		String log = log("errors", ERRORS, "\"level\": \"error\"", "\"relatedLocations\"", "\"a%20b%23c/problem%C3%A4.relay\"");
		log("warnings and hints", WARNINGS, "\"level\": \"warning\"", "\"level\": \"note\"");
		assertFalse(complaints(log.replaceFirst("\"startLine\": ?", "\"startLine\":-")).isEmpty(), "the schema would complain");
		assertFalse(complaints(log.replaceFirst("\"tool\"", "\"tools\"")).isEmpty(), "the schema would complain");
	}

	private String log(String what, String text, String... parts) throws Exception {
		Files.writeString(user.resolve("a b#c/problemä.relay"), text);
		String log = Installation.assembled(user).run("check", "a b#c", "--format", "sarif").out();
		for (String part : parts) {
			assertTrue(log.contains(part), what + " lack " + part + ":\n" + log);
		}
		assertEquals(Set.of(), complaints(log), what);
		return log;
	}

	private static Set<ValidationMessage> complaints(String log) throws Exception {
		try (InputStream in = SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
			JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
			return schema.validate(log, InputFormat.JSON);
		}
	}
}
