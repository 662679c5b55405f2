// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

/** Whether the library is open to its patrons; budgets may differ. */
public enum Hours {
	CLOSED, OPEN
}
