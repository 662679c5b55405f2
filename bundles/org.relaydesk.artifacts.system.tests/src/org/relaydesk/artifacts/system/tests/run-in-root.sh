#!/bin/bash
# usage: run-in-root.sh ROOT GENERATED COMMANDS HOST WORLD
# Runs the commands of a runbook, one file each, in a root file system, until one fails. Needs root, and mount and process namespaces of its own:
# with them everything that was started or mounted goes away.
#   *.apt        on the host, with the machine's network, since packages come from there
#   *.host       on the host, in the network namespace HOST, which has the host's addresses and reaches nothing but WORLD
#   *.elsewhere  outside the root, in the generated folder, in the network namespace WORLD; ssh goes into the root
set -eu
root=$1 generated=$2 commands=$3 host=$4 world=$5
path=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
export ROOT=$root
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/run"

on_host() {
	env -i HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy="$http_proxy"} "$@"
}

for command in "$commands"/*; do
	status=0
	case $command in
	*.apt)
		on_host PATH="$path" chroot "$root" bash <"$command" || status=$?
		# What Debian's unbound has done when its package starts it: fetched the trust anchor that comes with dns-root-data.
		anchor=/usr/libexec/unbound-helper
		[ ! -x "$root$anchor" ] || on_host PATH="$path" chroot "$root" "$anchor" root_trust_anchor_update
		;;
	*.host) on_host PATH="/stand-ins:$path" ip netns exec "$host" chroot "$root" bash <"$command" || status=$? ;;
	*.elsewhere) (cd "$generated" && PATH="$root/stand-ins/elsewhere:$PATH" ip netns exec "$world" bash "$command" </dev/null) || status=$? ;;
	esac
	if [ "$status" -ne 0 ]; then
		printf 'FAILED with %s: %s\n' "$status" "$(cat "$command")"
		exit 1
	fi
	printf 'done: %s\n' "$(cat "$command")"
done
