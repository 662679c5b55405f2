// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;

import org.relaydesk.model.DeployedRelay;

/** The keys that are made once: the family's, and master keys that never touch the host. */
final class KeysChapter implements RunbookChapter {

	@Override
	public void write(HostView host, RunbookWriter book) {
		List<DeployedRelay> members = host.relays().stream().filter(relay -> !relay.settings().isBridge()).toList();
		if (host.rollout().family().automatic() && host.rollout().tor().knowsFamilyId() && !members.isEmpty()) {
			family(host, members, book);
		}
		List<DeployedRelay> offline = host.relays().stream().filter(relay -> relay.settings().keysOffline()).toList();
		if (!offline.isEmpty()) {
			offline(host, offline, book);
		}
	}

	private static void family(HostView host, List<DeployedRelay> members, RunbookWriter book) {
		book.chapter("family");
		if (host.rollout().family().id().isEmpty()) {
			book.text("family.make");
			book.elsewhere("tor --keygen-family family");
		}
		book.text("family.copy");
		book.elsewhere(InstallChapter.ssh(host) + " 'umask 077; cat > /root/family.secret_family_key' < family.secret_family_key");
		book.text("on.host");
		book.shell(members, """
				install -m 0700 -o _tor-NICK -g _tor-NICK -d /var/lib/tor-instances/NICK/keys
				install -m 0600 -o _tor-NICK -g _tor-NICK /root/family.secret_family_key /var/lib/tor-instances/NICK/keys/
				""");
		book.shell("shred -u /root/family.secret_family_key");
		book.text("family.old");
	}

	private static void offline(HostView host, List<DeployedRelay> relays, RunbookWriter book) {
		book.chapter("offline");
		book.text("offline.text", SigningKey.LIFETIME_DAYS);
		if (host.snapshot().phase().isPresent()) {
			book.head("column.relay", "column.made", "column.expires");
		}
		relays.forEach(relay -> SigningKey.of(relay, host.snapshot()).forEach(key -> book.row(relay.relay().origin(), relay.nickname(),
				key.made().toString(), key.expires().toString())));
		book.text("offline.make");
		book.elsewhere(relays, "tor --keygen --no-passphrase --SigningKeyLifetime '" + SigningKey.LIFETIME_DAYS + " days' --DataDirectory ./NICK\n");
		book.text("offline.carry");
		book.elsewhere(relays, """
				tar -C NICK/keys -cf - ed25519_signing_cert ed25519_signing_secret_key ed25519_master_id_public_key |
				  %s 'umask 077; cat > /root/NICK-signing.tar'
				""".formatted(InstallChapter.ssh(host)));
		book.text("on.host");
		book.shell(relays, """
				install -m 0700 -o _tor-NICK -g _tor-NICK -d /var/lib/tor-instances/NICK/keys
				tar -C /var/lib/tor-instances/NICK/keys -xf /root/NICK-signing.tar
				chown -R _tor-NICK:_tor-NICK /var/lib/tor-instances/NICK/keys
				shred -u /root/NICK-signing.tar
				""");
		book.text("offline.expiry");
		book.shell(relays, """
				runuser -u _tor-NICK -- tor --quiet --ignore-missing-torrc -f /nonexistent \\
				  --key-expiration sign --DataDirectory /var/lib/tor-instances/NICK
				""");
	}
}
