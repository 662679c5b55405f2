// SPDX-License-Identifier: EPL-2.0
/** Reads torrc files as tor does, oddities included, and remembers the place of every value. */
package org.relaydesk.analysis.torrc;
