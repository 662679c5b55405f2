// SPDX-License-Identifier: EPL-2.0
/**
 * From {@code main} to the command: starts whichever OSGi framework is on the class path (the distribution has Apache
 * Felix) and runs one command line in it.
 *
 * <p>The distribution's own bundles take part through OSGi Connect: the framework knows what each is and offers, but
 * their classes come from the JVM's application class loader, so that the JVM's archives of loaded classes (CDS, AOT
 * cache) serve them and nothing has to be wired among them. Bundles of third parties are installed the ordinary way,
 * with class loaders of their own; for them, if there are any, the libraries are installed too.
 */
package org.relaydesk.launcher;
