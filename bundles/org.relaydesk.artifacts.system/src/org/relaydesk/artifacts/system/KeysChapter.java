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
			offline(offline, book);
		}
	}

	private static void family(HostView host, List<DeployedRelay> members, RunbookWriter book) {
		book.chapter("The family's key");
		if (host.rollout().family().id().isEmpty()) {
			book.text("""
					Once for the whole rollout, on a computer of the operator, offline if you can. Write down who was present.
					The command prints `FamilyId …`: write the id into the model (`family auto id "…"`) and generate again. Keep
					`family.secret_family_key` in two safe places: who has it can join the family.
					""");
			book.shell("tor --keygen-family family");
		}
		book.text("Every relay but bridges holds a copy of the secret key among its own keys:");
		book.shell(members, """
				install -m 0700 -o _tor-NICK -g _tor-NICK -d /var/lib/tor-instances/NICK/keys
				install -m 0600 -o _tor-NICK -g _tor-NICK family.secret_family_key /var/lib/tor-instances/NICK/keys/
				""");
		book.shell("shred -u family.secret_family_key");
	}

	private static void offline(List<DeployedRelay> relays, RunbookWriter book) {
		book.chapter("Offline keys");
		book.text("""
				The master key stays on a computer that is never online; the host gets a signing key for 90 days. Put a date into the
				calendar 14 days before it expires: without a valid signing key the relay stops. On the offline computer, for each relay:
				""");
		book.shell(relays, """
				tor --keygen --no-passphrase --SigningKeyLifetime '90 days' --DataDirectory ./NICK
				""");
		book.text("Carry these three files to the host, never `ed25519_master_id_secret_key`:");
		book.shell(relays, """
				install -m 0700 -o _tor-NICK -g _tor-NICK -d /var/lib/tor-instances/NICK/keys
				for file in ed25519_signing_cert ed25519_signing_secret_key ed25519_master_id_public_key; do
				  install -m 0600 -o _tor-NICK -g _tor-NICK "NICK/keys/$file" /var/lib/tor-instances/NICK/keys/
				done
				""");
		book.text("To see when the key expires; to renew it, repeat the steps above and reload:");
		book.shell(relays, """
				tor --key-expiration sign --DataDirectory /var/lib/tor-instances/NICK
				""");
	}
}
