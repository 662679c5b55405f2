// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.DeployedRelay;

/** Where a host's files lie: {@code hosts/LIBRARY/SITE/HOST}, laid out below as the host's own file system. */
public record HostFolder(ArtifactPath path) {

	private static final Pattern SAFE = Pattern.compile("\\w[\\w-]{0,63}");

	public static HostFolder of(DeployedHost host) {
		return of(host.library().name(), host.site().name(), host.host().name());
	}

	public static HostFolder of(DeployedRelay relay) {
		return of(relay.library().name(), relay.site().name(), relay.host().name());
	}

	private static HostFolder of(String library, String site, String host) {
		return new HostFolder(new ArtifactPath("hosts/" + part(library) + "/" + part(site) + "/" + part(host)));
	}

	/** A file of the host, such as {@code etc/nftables.conf}. */
	public ArtifactPath file(String pathOnHost) {
		return path.resolve(pathOnHost);
	}

	/**
	 * A name as one part of a path. Names of the language are taken as they are; any other, or one that is too long for a file name, keeps its
	 * readable beginning and gets a digest, so that different names never meet.
	 */
	public static String part(String name) {
		if (SAFE.matcher(name).matches()) {
			return name;
		}
		String readable = name.replaceAll("[^A-Za-z0-9_-]", "_").replaceFirst("^-", "_");
		UUID digest = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
		return readable.substring(0, Math.min(24, readable.length())) + "_" + digest;
	}
}
