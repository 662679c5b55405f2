// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.pictures.topology;

import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Uplink;

/** The words in a topology that do not come from the model, in the language of what it stands in. */
public interface TopologyWords {

	/** The Internet, as the title of its node. */
	String internet();

	/** The Tor network, as the title of its node. */
	String torNetwork();

	/** What a relay is and whether it runs, such as “exit relay, running”. */
	String relay(DeployedRelay relay);

	/** What an uplink carries. */
	String rates(Uplink uplink);

	/** So many libraries, where they are too many to be named. */
	String libraries(int count);

	/** What stands in a library in which no relay runs. */
	String noRelay();
}
