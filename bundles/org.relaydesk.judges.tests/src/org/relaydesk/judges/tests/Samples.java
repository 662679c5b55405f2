// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.judges.tests;

import java.util.stream.Stream;

/** At least one sample for each judge. */
final class Samples {

	private static final String HOST = "hosts/Kilton/Main/basement";

	private Samples() {
	}

	static Stream<Sample> all() {
		return Stream.of(tor(), torWarning(), nft(), iptables("v4", "192.0.2.10"), iptables("v6", "2001:db8::10"), unbound(), unit(), override(), nginx(),
				prometheus(), alerts(), shell(), ansible());
	}

	private static Sample tor() {
		return new Sample("tor", HOST + "/etc/tor/instances/Kilton/torrc", """
				Nickname Kilton
				ContactInfo email:relays[]kilton.example
				ORPort 192.0.2.10:9001
				RelayBandwidthRate 2500000 bytes
				RelayBandwidthBurst 3750000 bytes
				ExitRelay 0
				ExitPolicy reject *:*
				SocksPort 0
				""", 5, "RelayBandwidthBurst 250000 bytes");
	}

	private static Sample torWarning() {
		return new Sample("tor", HOST + "/etc/tor/instances/Other/torrc", """
				Nickname Kilton
				ContactInfo email:relays[]kilton.example
				ORPort 192.0.2.10:9001
				ExitRelay 0
				ExitPolicy reject *:*
				SocksPort 0
				""", 3, "ORPort 192.0.2.10:9001 Upwards");
	}

	private static Sample nft() {
		return new Sample("nft", HOST + "/etc/nftables.conf", """
				table inet relaydesk {
					chain input {
						type filter hook input priority filter; policy drop;
						tcp dport 9001 accept
					}
				}
				""", 4, "\t\ttcp dport 90011 accept");
	}

	private static Sample iptables(String version, String address) {
		String program = version.equals("v4") ? "iptables-restore" : "ip6tables-restore";
		return new Sample(program, HOST + "/etc/iptables/rules." + version, """
				*filter
				:INPUT DROP [0:0]
				-A INPUT -p tcp -d %s --dport 9001 -j ACCEPT
				COMMIT
				""".formatted(address), 3, "-A INPUT -p tcp --dport 90011 -j ACCEPT");
	}

	private static Sample unbound() {
		return new Sample("unbound-checkconf", HOST + "/etc/unbound/unbound.conf.d/relaydesk.conf", """
				server:
				    interface: 127.0.0.1
				    qname-minimisation: yes
				""", 3, "    qname-minimization-please: yes");
	}

	private static Sample unit() {
		return new Sample("systemd-analyze", HOST + "/etc/systemd/system/relaydesk.service", """
				[Unit]
				Description=A test

				[Service]
				Type=oneshot
				ExecStart=/bin/true
				""", 5, "Type=twoshot");
	}

	private static Sample override() {
		return new Sample("systemd-analyze", "hosts/Kilton/Main/attic/etc/systemd/system/tor@Kilton.service.d/relaydesk.conf", """
				[Unit]
				Requires=nftables.service

				[Service]
				RestartSec=30
				""", 5, "RestartSec=soon");
	}

	private static Sample nginx() {
		return new Sample("nginx", HOST + "/etc/nginx/conf.d/exit-notice.conf", """
				server {
					listen 192.0.2.10:80;
					listen [2001:db8::10]:80;
					root /var/www/exit-notice;
				}
				""", 4, "\tbranch /var/www/exit-notice;");
	}

	private static Sample prometheus() {
		return new Sample("promtool check config", "monitoring/prometheus.yml", """
				global:
				  scrape_interval: 1m
				scrape_configs:
				  - job_name: tor
				    static_configs:
				      - targets: ["192.0.2.10:9035"]
				""", 2, "  scrape_every: 1m");
	}

	private static Sample alerts() {
		return new Sample("promtool check rules", "monitoring/alerts.yml", """
				groups:
				  - name: relays
				    rules:
				      - alert: RelayDown
				        expr: up == 0
				        for: 10m
				""", 5, "        expr: up == == 0");
	}

	private static Sample shell() {
		return new Sample("sh", HOST + "/usr/local/sbin/relaydesk-rates", """
				#!/bin/sh
				if true; then
					echo yes
				fi
				""", 4, "esac");
	}

	private static Sample ansible() {
		return new Sample("ansible-playbook", "ansible/site.yml", """
				- hosts: all
				  gather_facts: false
				  tasks:
				    - name: Say hello
				      ansible.builtin.debug:
				        msg: hello
				""", 4, "    - shout: hello");
	}
}
