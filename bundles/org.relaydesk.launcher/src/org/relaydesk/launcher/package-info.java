// SPDX-License-Identifier: EPL-2.0
/**
 * From {@code main} to the command: starts whichever OSGi framework is on the class path (the distribution has Apache
 * Felix) and runs one command line in it.
 *
 * <p>The distribution's own bundles take part through OSGi Connect: the framework resolves them by their manifests, but
 * their classes come from the JVM's application class loader, so that the JVM's archives of loaded classes (CDS, AOT
 * cache) serve them. Bundles of third parties are installed the ordinary way, with class loaders of their own.
 */
package org.relaydesk.launcher;
