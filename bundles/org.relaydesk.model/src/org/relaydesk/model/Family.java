// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.Optional;

/**
 * How relays of the rollout declare that one operator runs them.
 *
 * @param automatic whether all relays but bridges form one family ({@code family auto})
 * @param id the public family id of 43 base64 characters, once it exists
 */
public record Family(boolean automatic, Optional<Located<String>> id, Optional<Origin> origin) {

	public static final Family NONE = new Family(false, Optional.empty(), Optional.empty());
}
