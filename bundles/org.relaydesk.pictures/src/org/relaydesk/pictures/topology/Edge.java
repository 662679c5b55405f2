// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.pictures.topology;

/**
 * What is between two nodes.
 *
 * @param from the id of a node
 * @param to the id of another
 * @param isApart whether it says that the two are kept apart, not that they are connected
 */
public record Edge(String from, String to, boolean isApart) {
}
