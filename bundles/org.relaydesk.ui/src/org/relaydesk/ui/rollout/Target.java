// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.rollout;

import java.util.Optional;

import org.relaydesk.model.Origin;

/**
 * What a thing on the time line stands for.
 *
 * @param phase to be chosen, if it is a phase
 * @param origin its words in the model
 */
record Target(Optional<String> phase, Origin origin) {
}
