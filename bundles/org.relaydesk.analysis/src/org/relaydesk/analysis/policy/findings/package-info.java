// SPDX-License-Identifier: EPL-2.0
/** What is wrong or surprising about the exit policies of a model: every {@code exit-policy.*} finding that needs the meaning of the rules. */
package org.relaydesk.analysis.policy.findings;
