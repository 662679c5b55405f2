// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang;

/** Sets the language up outside Equinox. */
public class RelayStandaloneSetup extends RelayStandaloneSetupGenerated {
}
