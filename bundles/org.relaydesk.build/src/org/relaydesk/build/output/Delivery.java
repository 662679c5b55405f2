// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.output;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Files on their way into the output folder: each is written as soon as it is made, and then forgotten. */
@FunctionalInterface
public interface Delivery {

	/**
	 * Hands over all files.
	 *
	 * @param taker may be called by several threads at once, in any order
	 * @throws CancellationException if it turns out that they must not be written, not even those that were handed over
	 */
	void to(Consumer<Rendered> taker);

	/** Files that are there already. */
	static Delivery of(List<Rendered> files) {
		return files::forEach;
	}
}
