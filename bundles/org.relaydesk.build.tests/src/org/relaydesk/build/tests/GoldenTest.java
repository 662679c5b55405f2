// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.build.output.Manifest;
import org.relaydesk.testing.Golden;

/** Every file of every example in every phase is as it was when somebody last looked at it. */
class GoldenTest {

	@TempDir
	private Path folder;

	static Stream<Arguments> phases() {
		return Examples.phases();
	}

	@ParameterizedTest
	@MethodSource("phases")
	void isAsItWasReviewed(String example, String phase) throws Exception {
		Path out = folder.resolve("out");
		Examples.generate(Examples.folder(example), phase, out);
		Files.delete(out.resolve(Manifest.FILE)); // digests of all the others
		Golden.assertFolder(example + "/" + phase, out);
	}
}
