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
		book.chapter("The family's key");
		if (host.rollout().family().id().isEmpty()) {
			book.text("""
					Once for the whole rollout, on a computer of the operator, offline if you can. Write down who was present and when.
					The command prints `FamilyId …`: write the id into the model (`family auto id "…"`) and generate again. Keep
					`family.secret_family_key` in two safe places: who has it can join the family.
					""");
			book.elsewhere("tor --keygen-family family");
		}
		book.text("Every relay but bridges holds a copy of the secret key among its own keys. From the computer that has it:");
		book.elsewhere(InstallChapter.ssh(host) + " 'umask 077; cat > /root/family.secret_family_key' < family.secret_family_key");
		book.text("On the host:");
		book.shell(members, """
				install -m 0700 -o _tor-NICK -g _tor-NICK -d /var/lib/tor-instances/NICK/keys
				install -m 0600 -o _tor-NICK -g _tor-NICK /root/family.secret_family_key /var/lib/tor-instances/NICK/keys/
				""");
		book.shell("shred -u /root/family.secret_family_key");
		book.text("""
				Relays of Tor older than 0.4.9 know families by fingerprints alone. So the configuration also has `MyFamily`, once the model knows the
				fingerprints. When no such Tor is left in the network, the Tor Project says so; until then both stay.
				""");
	}

	private static void offline(HostView host, List<DeployedRelay> relays, RunbookWriter book) {
		book.chapter("Offline keys");
		book.text("The master key stays on a computer that is never online; the host gets a signing key for " + SigningKey.LIFETIME_DAYS + " days, and a new one"
				+ " in good time: without a valid signing key the relay stops. The dates of the plan stand in `calendar.ics` too; if a key is made on another"
				+ " day, count from that day.");
		if (host.snapshot().phase().isPresent()) {
			book.head("Relay", "Make the key on", "It expires on");
		}
		relays.forEach(relay -> SigningKey.of(relay, host.snapshot()).forEach(key -> book.row(relay.relay().origin(), relay.nickname(),
				key.made().toString(), key.expires().toString())));
		book.text("On the offline computer, for each relay, the first time and every time:");
		book.elsewhere(relays, "tor --keygen --no-passphrase --SigningKeyLifetime '" + SigningKey.LIFETIME_DAYS + " days' --DataDirectory ./NICK\n");
		book.text("Carry three files to the host, never `ed25519_master_id_secret_key`:");
		book.elsewhere(relays, """
				tar -C NICK/keys -cf - ed25519_signing_cert ed25519_signing_secret_key ed25519_master_id_public_key |
				  %s 'umask 077; cat > /root/NICK-signing.tar'
				""".formatted(InstallChapter.ssh(host)));
		book.text("On the host:");
		book.shell(relays, """
				install -m 0700 -o _tor-NICK -g _tor-NICK -d /var/lib/tor-instances/NICK/keys
				tar -C /var/lib/tor-instances/NICK/keys -xf /root/NICK-signing.tar
				chown -R _tor-NICK:_tor-NICK /var/lib/tor-instances/NICK/keys
				shred -u /root/NICK-signing.tar
				""");
		book.text("When a key really expires. A relay that runs takes a new key when it is reloaded (*Change phase* says how):");
		book.shell(relays, """
				runuser -u _tor-NICK -- tor --quiet --ignore-missing-torrc -f /nonexistent \\
				  --key-expiration sign --DataDirectory /var/lib/tor-instances/NICK
				""");
	}
}
