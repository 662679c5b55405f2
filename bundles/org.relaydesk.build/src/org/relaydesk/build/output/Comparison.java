// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.output;

import java.util.List;
import java.util.Set;

import org.relaydesk.analysis.Message;

/**
 * How a folder differs from what shall be in it. All paths are relative to the folder and sorted.
 *
 * @param files all that shall be in it
 * @param added not there yet
 * @param changed there with another content
 * @param unchanged there as they shall be
 * @param orphans made by an earlier run, not made any more, still there
 * @param edited those of {@code changed} and {@code orphans} that somebody has edited since
 * @param obstacles sentences about what is in the way and is not ours
 */
public record Comparison(List<Manifest.Entry> files, List<String> added, List<String> changed, List<String> unchanged, List<String> orphans, Set<String> edited,
		List<Message> obstacles) {
}
