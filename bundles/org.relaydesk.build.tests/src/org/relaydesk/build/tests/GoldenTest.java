// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.tests;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.build.output.Manifest;
import org.relaydesk.testing.Golden;

/** Every file of every example in every phase is as it was when somebody last looked at it. */
class GoldenTest {

	@TempDir
	private Path folder;

	@EveryPhase
	void isAsItWasReviewed(String example, String phase) throws Exception {
		Path out = folder.resolve("out");
		Examples.generate(Examples.folder(example), phase, out);
		Files.delete(out.resolve(Manifest.FILE)); // digests of all the others
		Golden.assertFolder(example + "/" + phase, out);
	}
}
