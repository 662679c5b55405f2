// SPDX-License-Identifier: EPL-2.0
/** Exact algebra of sets of addresses and of endpoints (address × port), both families. */
package org.relaydesk.analysis.region;
