// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;

/** One question asked of an exit policy; a pure function. */
@FunctionalInterface
interface PolicyAnalysis {

	Stream<Finding> findings(PolicyInUse policy);
}
