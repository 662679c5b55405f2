// SPDX-License-Identifier: EPL-2.0
/**
 * The batch command {@code relaydesk}.
 *
 * <p>A launcher gets the service {@link org.relaydesk.cli.CommandLine} (Declarative Services in OSGi, {@link java.util.ServiceLoader} on a
 * plain class path), calls {@code run} once with {@link org.relaydesk.cli.Io#ofProcess()}, and ends the JVM with
 * {@link java.lang.System#exit} and the code that it returns. The service is delayed and binds the
 * {@code org.relaydesk.artifacts.ArtifactGenerator}s that are registered when it is first asked for, so the launcher starts all bundles first.
 * The streams are flushed when {@code run} returns.
 *
 * <p>On Ctrl-C the command's own shutdown hook finishes or takes back what it writes; the JVM then ends with 130 by itself. The launcher's
 * hook must not stop the framework before that.
 */
package org.relaydesk.cli;
