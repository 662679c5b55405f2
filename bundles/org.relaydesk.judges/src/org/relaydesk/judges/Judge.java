// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.judges;

import java.io.IOException;
import java.util.List;

import org.relaydesk.artifacts.Artifact;

/** A real program that knows whether a generated file is right. */
public interface Judge {

	/** The program that is asked, such as {@code promtool}. */
	String program();

	/** What tells it apart from every other judge, even of the same program: {@code promtool check rules}. */
	default String name() {
		return program();
	}

	/** Whether it is asked in a network namespace of its own, so that it neither reads nor touches this machine's network, and needs no privilege. */
	default boolean isAlone() {
		return false;
	}

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
