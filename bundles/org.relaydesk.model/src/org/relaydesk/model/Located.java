// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

/** A value and the word that states it. */
public record Located<T>(T value, Origin origin) {
}
