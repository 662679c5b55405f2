// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

/** A pluggable transport of a bridge, such as obfs4 on port 8443. A missing port is 0: tor chooses, and no firewall can open it. */
public record Transport(String name, int port, Origin origin) {
}
