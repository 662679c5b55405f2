#!/bin/bash
# Stands for systemctl where no systemd runs: starts, reloads and stops a unit by the commands of its own files. What only changes files (enable,
# mask, …) the real systemctl does.
set -eu
verb=$1
now=
units=()
options=()
for word in "${@:2}"; do
	case $word in
	--now) now=1 ;;
	-*) options+=("$word") ;;
	*) units+=("$word") ;;
	esac
done

# file UNIT: its file; nothing if there is none, or if it is masked.
file() {
	local folder name
	for folder in /etc/systemd/system /run/systemd/system /lib/systemd/system; do
		for name in "$1" "${1/@*./@.}"; do
			if [ -e "$folder/$name" ] || [ -L "$folder/$name" ]; then
				[ ! -s "$folder/$name" ] || printf '%s' "$folder/$name"
				return
			fi
		done
	done
}

# settings UNIT KEY: the values of a key, drop-ins included.
settings() {
	local instance=${1#*@}
	cat "$(file "$1")" /etc/systemd/system/"$1".d/*.conf 2>/dev/null | sed -n "s/^$2=//p" | sed "s/%i/${instance%.*}/g"
}

pid() { cat "/run/stand-in/$1.pid" 2>/dev/null; }
is_active() { [ -n "$(pid "$1")" ] && kill -0 "$(pid "$1")" 2>/dev/null; }

# execute UNIT LINE [exec]: a command of a unit, perhaps in the place of this shell; one that begins with - may fail.
execute() {
	local line=$2 environment MAINPID
	environment=$(settings "$1" EnvironmentFile | tail -n 1)
	if [ -r "${environment#-}" ]; then
		set -a
		# shellcheck source=/dev/null
		. "${environment#-}"
		set +a
	fi
	MAINPID=$(pid "$1") || true
	export MAINPID
	case $line in
	-*) sh -c "${line#-}" || true ;;
	*) ${3:-} sh -c "exec ${line#+}" ;;
	esac
}

start() {
	local unit=$1 line
	[ -n "$(file "$unit")" ] || { echo "Failed to start $unit: no such unit, or masked" >&2; return 1; }
	case $unit in
	*.timer)
		line=$(settings "$unit" OnCalendar | head -n 1)
		[ -z "$line" ] || systemd-analyze calendar "$line" >/dev/null
		return
		;;
	esac
	! is_active "$unit" || return 0
	for line in $(settings "$unit" Requires); do start "$line"; done
	while read -r line; do execute "$unit" "$line" || return 1; done < <(settings "$unit" ExecStartPre)
	line=$(settings "$unit" ExecStart)
	case $(settings "$unit" Type) in
	oneshot) execute "$unit" "$line" ;;
	forking) execute "$unit" "$line"; sleep 1; cp "$(settings "$unit" PIDFile)" "/run/stand-in/$unit.pid" ;;
	*)
		execute "$unit" "$line" exec >>"/run/stand-in/$unit.log" 2>&1 &
		echo $! >"/run/stand-in/$unit.pid"
		sleep 4
		is_active "$unit" || { tail "/run/stand-in/$unit.log" >&2; return 1; }
		;;
	esac
}

stop() {
	is_active "$1" || return 0
	kill -TERM "$(pid "$1")"
	for _ in $(seq 100); do is_active "$1" || return 0; sleep 0.1; done
	kill -KILL "$(pid "$1")"
}

reload() {
	execute "$1" "$(settings "$1" ExecReload)"
	sleep 1
	[ ! -e "/run/stand-in/$1.pid" ] || is_active "$1"
}

mkdir -p /run/stand-in
case $verb in
enable | disable | mask | unmask) SYSTEMD_OFFLINE=1 /bin/systemctl "${options[@]}" "$verb" "${units[@]}" ;;
esac
for unit in "${units[@]}"; do
	case $verb in
	enable) [ -z "$now" ] || start "$unit" ;;
	disable | mask) [ -z "$now" ] || stop "$unit" ;;
	unmask) ;;
	start) start "$unit" ;;
	stop) stop "$unit" ;;
	restart) stop "$unit"; start "$unit" ;;
	reload) reload "$unit" ;;
	reload-or-restart) if is_active "$unit"; then reload "$unit"; else start "$unit"; fi ;;
	is-active) is_active "$unit" ;;
	list-timers) settings "$unit" OnCalendar | xargs -d '\n' systemd-analyze calendar ;;
	*) echo "no stand-in for $verb" >&2; exit 1 ;;
	esac
done
