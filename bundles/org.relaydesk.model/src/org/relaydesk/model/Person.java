// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.Optional;

/** Whom to call. */
public record Person(String label, Optional<String> email, Optional<String> phone, Origin origin) {
}
