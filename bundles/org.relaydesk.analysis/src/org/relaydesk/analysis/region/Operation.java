// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.region;

/** A Boolean set operation; what is in neither operand is never in the result. */
enum Operation {
	UNION {
		@Override
		boolean holds(boolean left, boolean right) {
			return left || right;
		}
	},
	INTERSECTION {
		@Override
		boolean holds(boolean left, boolean right) {
			return left && right;
		}
	},
	DIFFERENCE {
		@Override
		boolean holds(boolean left, boolean right) {
			return left && !right;
		}
	};

	abstract boolean holds(boolean left, boolean right);
}
