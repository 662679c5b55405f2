// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preview;

import static org.relaydesk.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.relaydesk.artifacts.HostFolder;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Library;
import org.relaydesk.ui.live.Situation;

/**
 * A thing whose artifacts can be shown.
 *
 * @param label as people read it
 * @param owns whether a path is that of one of its artifacts
 */
record Scope(Level level, String label, Predicate<String> owns) {

	/** From the narrowest to the widest. */
	enum Level {
		RELAY, HOST, LIBRARY, ROLLOUT
	}

	/** Folders whose files belong to one host or one library. */
	private static final Pattern OF_A_PART = Pattern.compile("hosts/.*|docs/[^/]+/.*");

	/** What the cursor is in, the innermost first; the rollout, with what concerns it as a whole, is always the last. */
	static List<Scope> around(Situation now) {
		List<Scope> scopes = new ArrayList<>();
		now.relay().map(Scope::of).ifPresent(scopes::add);
		now.host().map(Scope::of).ifPresent(scopes::add);
		now.library().map(Scope::of).ifPresent(scopes::add);
		scopes.add(new Scope(Level.ROLLOUT, text("preview.scope.rollout", now.deployment().rollout().label()), OF_A_PART.asMatchPredicate().negate()));
		return scopes;
	}

	/** The files of its own instance of Tor. */
	private static Scope of(DeployedRelay relay) {
		String folder = HostFolder.of(relay).path() + "/";
		String name = relay.nickname();
		return new Scope(Level.RELAY, text("preview.scope.relay", relay.relay().name()),
				path -> path.startsWith(folder) && (path.contains("/" + name + "/") || path.contains("tor@" + name + ".service")));
	}

	private static Scope of(DeployedHost host) {
		String folder = HostFolder.of(host).path() + "/";
		return new Scope(Level.HOST, text("preview.scope.host", host.host().name()), path -> path.startsWith(folder));
	}

	private static Scope of(Library library) {
		String part = HostFolder.part(library.name()) + "/";
		return new Scope(Level.LIBRARY, text("preview.scope.library", library.label()),
				path -> path.startsWith("hosts/" + part) || path.startsWith("docs/" + part));
	}
}
