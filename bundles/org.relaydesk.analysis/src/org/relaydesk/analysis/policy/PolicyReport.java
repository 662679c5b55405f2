// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.List;

/**
 * What there is to know of a policy at a glance.
 *
 * @param rules the operator's, as stated
 * @param effective as tor applies them, private networks and tail included; {@code *} alone is IPv4
 * @param ipv4 the {@code p} line, such as {@code accept 80,443}
 * @param ipv6 the {@code p6} line
 */
public record PolicyReport(String name, List<String> rules, List<TorRule> effective, String ipv4, String ipv6, boolean exitFlag) {
}
