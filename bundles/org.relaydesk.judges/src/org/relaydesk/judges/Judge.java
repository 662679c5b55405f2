// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.judges;

import java.io.IOException;
import java.util.List;

import org.relaydesk.artifacts.Artifact;

/** A real program that knows whether a generated file is right. */
public interface Judge {

	/** The program that is asked, such as {@code tor}; also names the judge. */
	String program();

	/** What it is asked about: the files of each inner list together, in one run. */
	List<List<Artifact.Text>> cases(List<Artifact.Text> artifacts);

	/**
	 * Asks about one case.
	 *
	 * @param bench a folder and a way to run programs, for this case alone
	 * @throws IOException if a file cannot be written or the program cannot be started
	 */
	List<Complaint> judge(List<Artifact.Text> together, Bench bench) throws IOException, InterruptedException;
}
