// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.Map;
import java.util.Optional;

import org.relaydesk.model.Origin;
import org.relaydesk.model.Phase;

/**
 * What one template or relay itself says, without what it is like.
 *
 * @param plain the settings that stand outside of {@code from PHASE}
 * @param starts the phase that it names with {@code starts}
 */
record Blueprint(Layer plain, Map<Phase, Change> changes, Optional<Phase> starts) {

	/**
	 * What holds from a phase on.
	 *
	 * @param origin the name of the phase in the text
	 */
	record Change(Layer layer, Origin origin) {
	}
}
