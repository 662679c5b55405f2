// SPDX-License-Identifier: EPL-2.0
import java.util.ServiceLoader;

import org.relaydesk.cli.CommandLine;
import org.relaydesk.cli.Io;

/** The same command without OSGi: all jars on one class path, services found by the JDK. For comparison only. */
class FlatMain {
	public static void main(String[] args) {
		CommandLine command = ServiceLoader.load(CommandLine.class).findFirst().orElseThrow();
		System.exit(command.run(args, Io.ofProcess()));
	}
}
