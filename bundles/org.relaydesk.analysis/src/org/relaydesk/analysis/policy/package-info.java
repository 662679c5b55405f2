// SPDX-License-Identifier: EPL-2.0
/** Exit policies as Tor applies and publishes them: effective rules, summaries, Exit flag, comparison and proofs. */
package org.relaydesk.analysis.policy;
