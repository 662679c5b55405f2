// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.relaydesk.lang.relay.Role;
import org.relaydesk.model.Deployment;

/** A bridge that censors recognise easily: a pluggable transport on a port that no relay of the rollout has. */
final class AddTransport implements QuickFix {

	private static final int FIRST = 8443;

	@Override
	public List<Fix> fixes(Problem problem) {
		int port = problem.deployment().map(AddTransport::freePort).orElse(FIRST);
		return problem.inside(Role.class).map(role -> Fix.of(text("fix.transport", String.valueOf(port)), Edit.after(role, "transport obfs4 port " + port)))
				.stream().toList();
	}

	private static int freePort(Deployment deployment) {
		Set<Integer> taken = deployment.snapshots().stream().flatMap(snapshot -> snapshot.relays()).map(relay -> relay.settings())
				.flatMap(settings -> Stream.concat(settings.orPorts().stream().map(port -> port.listenPort()),
						settings.transports().stream().map(transport -> transport.port())))
				.collect(Collectors.toSet());
		return IntStream.iterate(FIRST, port -> port + 1).filter(port -> !taken.contains(port)).findFirst().orElseThrow();
	}
}
