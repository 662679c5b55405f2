// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis;

import java.util.List;

import org.relaydesk.model.Deployment;

/** All analyses there are. */
public final class Analyses implements Analysis {

	private static final List<Analysis> ALL = List.of();

	/** What all analyses find, in the order of the text. */
	@Override
	public List<Finding> findings(Deployment deployment) {
		return ALL.stream().flatMap(analysis -> analysis.findings(deployment).stream()).sorted().distinct().toList();
	}
}
