// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.judges;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactPath;

/** {@code nginx -t} on a server's configuration inside a bare one. It binds the addresses, so it runs where every address may be bound. */
final class NginxJudge implements Judge {

	private static final Pattern COMPLAINT = Pattern.compile("\\[(emerg|alert|crit|error|warn)\\](?!.*/log/)(?<words>.*?)(:(?<line>\\d+))?$");
	private static final String BARE = """
			user root;
			worker_processes 1;
			pid nginx.pid;
			error_log stderr;
			events { }
			http {
				access_log off;
				client_body_temp_path temp;
				proxy_temp_path temp;
				fastcgi_temp_path temp;
				uwsgi_temp_path temp;
				scgi_temp_path temp;
				include %s;
			}
			""";
	private static final String ALLOW_ALL_ADDRESSES = """
			echo 1 > /proc/sys/net/ipv4/ip_nonlocal_bind
			echo 1 > /proc/sys/net/ipv6/ip_nonlocal_bind
			exec "$@"
			""";

	@Override
	public String program() {
		return "nginx";
	}

	@Override
	public boolean isAlone() {
		return true;
	}

	@Override
	public List<List<Artifact.Text>> cases(List<Artifact.Text> artifacts) {
		return artifacts.stream().filter(artifact -> artifact.path().value().contains("/etc/nginx/conf.d/")).map(List::of).toList();
	}

	@Override
	public List<Complaint> judge(List<Artifact.Text> together, Bench bench) throws IOException, InterruptedException {
		Artifact.Text server = together.getFirst();
		String main = BARE.formatted(bench.write(server));
		String file = bench.write(new ArtifactPath("nginx.conf"), main.getBytes(StandardCharsets.UTF_8)).toString();
		List<String> ask = List.of("sh", "-c", ALLOW_ALL_ADDRESSES, "sh", "nginx", "-t", "-q", "-p", bench.folder().toString(), "-c", file);
		return FileJudge.complaints(server, bench.runAlone(ask), COMPLAINT);
	}
}
