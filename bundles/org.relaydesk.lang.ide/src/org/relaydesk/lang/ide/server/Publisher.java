// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.server;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;
import org.relaydesk.analysis.Finding;
import org.relaydesk.lang.Origins;
import org.relaydesk.lang.ide.diagnostics.FindingIssue;

/** Sends the findings of a folder, file by file; only what differs from what was sent last. */
final class Publisher {

	private final Origins origins;
	private final Procedure2<? super URI, ? super Iterable<Issue>> client;
	private Map<String, List<Finding>> sent = Map.of();

	Publisher(Origins origins, Procedure2<? super URI, ? super Iterable<Issue>> client) {
		this.origins = origins;
		this.client = client;
	}

	void publish(List<Finding> findings) {
		Map<String, List<Finding>> now = findings.stream()
				.collect(Collectors.groupingBy(finding -> finding.origin().file(), TreeMap::new, Collectors.toList()));
		Set<String> files = new LinkedHashSet<>(sent.keySet());
		files.addAll(now.keySet());
		for (String file : files) {
			List<Finding> old = sent.getOrDefault(file, List.of());
			List<Finding> current = now.getOrDefault(file, List.of());
			if (!old.equals(current)) {
				client.apply(origins.uri(file), current.stream().<Issue>map(finding -> new FindingIssue(finding, origins)).toList());
			}
		}
		sent = now;
	}
}
