// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts;

import java.util.stream.Stream;

import org.relaydesk.model.Snapshot;

/** A generator whose files can be made host by host or library by library, so that a rollout of any size needs little memory. */
public interface PartwiseGenerator extends ArtifactGenerator {

	@Override
	Stream<Generation> parts(Snapshot snapshot);

	@Override
	default Generation generate(Snapshot snapshot) {
		return Generation.of(parts(snapshot));
	}
}
