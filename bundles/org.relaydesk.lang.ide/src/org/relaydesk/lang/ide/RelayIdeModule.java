// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide;

/** What the editor services bind besides Xtext's defaults. */
public class RelayIdeModule extends AbstractRelayIdeModule {
}
