// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.Optional;

/** Public identities, written back after the first start. Never a secret. */
public record Identity(Optional<Located<String>> rsa, Optional<Located<String>> ed25519) {

	public static final Identity UNKNOWN = new Identity(Optional.empty(), Optional.empty());
}
