// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis;

import java.util.List;

import org.relaydesk.model.Deployment;

/** One question asked of a deployment in all its phases; a pure function. */
@FunctionalInterface
public interface Analysis {

	/** What it found, in any order; a finding that holds in several phases appears once, for the first of them. */
	List<Finding> findings(Deployment deployment);
}
