# SPDX-License-Identifier: EPL-2.0
# shellcheck shell=bash
#
# Read by other scripts with `.`: the product on a screen of its own, driven as a user does it, by keyboard and mouse.
# Every step waits for an effect that a user could see; what does not come within $patience seconds ends the script, with a picture of the screen.
: "${root:?the folder of the sources}" "${product:?the folder of the unpacked product}" "${work:?a folder for workspace, pictures and logs}"

# shellcheck source=releng/build/find-java.sh
. "$root/releng/build/find-java.sh"
find_java 21 java || { echo 'no Java 21 or newer' >&2; exit 3; }
patience=${PATIENCE:-90}
main_window='^workspace '

missing() {
	local program
	for program in Xvfb xvfb-run openbox xdotool import; do
		command -v "$program" >/dev/null || printf '%s ' "$program"
	done
}

# Runs this script again on a screen of its own, with a window manager, unless that has been done already.
on_own_screen() {
	[ -z "${RELAYDESK_SCREEN:-}" ] || return 0
	local lacking
	lacking=$(missing)
	[ -z "$lacking" ] || { echo "missing programs: $lacking" >&2; exit 3; }
	local size=${SCREEN_SIZE:-1280x800}
	# -r: no key repeats itself while the machine is too busy to see it released.
	RELAYDESK_SCREEN=$size exec xvfb-run -a -s "-r -screen 0 ${size}x24" "$root/releng/build/with-window-manager.sh" "$0" "$@"
}

say() {
	printf '%s %s\n' "$(date +%T)" "$*"
}

# Takes a picture of the whole screen.
snap() {
	import -window root "$work/$1.png"
}

give_up() {
	snap failed || true
	echo "gave up: $* (see $work/failed.png and $work/product.log)" >&2
	exit 1
}

# Waits until the command given succeeds. The first argument says what is waited for.
await() {
	local what=$1 end=$((SECONDS + patience))
	shift
	until "$@" >/dev/null 2>&1; do
		[ "$SECONDS" -lt "$end" ] || give_up "no $what"
		kill -0 "$desk" 2>/dev/null || give_up "the product has ended while waiting for $what"
		sleep 0.3
	done
}

# Whether the window that has the keyboard has a title that matches.
is_front() {
	xdotool getwindowfocus getwindowname | grep -Eq -- "$1"
}

await_front() {
	await "window $1 in front" is_front "$1"
	settle
}

# Waits until the screen has stood still for a second; the machine may be busy. What never stands still is not waited for longer than that.
settle() {
	local end=$((SECONDS + patience)) now before="" same=0
	while [ "$same" -lt 3 ] && [ "$SECONDS" -lt "$end" ]; do
		sleep 0.3
		now=$(import -window root rgb:- | cksum)
		if [ "$now" = "$before" ]; then same=$((same + 1)); else same=0; fi
		before=$now
	done
}

key() {
	xdotool key --delay 60 "$@"
	settle
}

# Types a text where the cursor is.
write() {
	xdotool type --delay 30 -- "$1"
	settle
}

# Replaces the text of the field with this mnemonic.
fill() {
	key "alt+$1" ctrl+a
	write "$2"
}

# In an editor.
go_to_line() {
	key ctrl+l
	await_front '^Go to Line'
	write "$1"
	key Return
	await_front "$main_window"
}

# Makes an empty workspace, and a home where nothing blinks. With $theme the workspace has that theme of the platform.
fresh_workspace() {
	rm -rf "${work:?}/workspace" "${work:?}/home"
	mkdir -p "$work/home/.config/gtk-3.0"
	printf '[Settings]\ngtk-cursor-blink=0\ngtk-enable-animations=0\n' > "$work/home/.config/gtk-3.0/settings.ini"
	if [ -n "${theme:-}" ]; then
		local settings=$work/workspace/.metadata/.plugins/org.eclipse.core.runtime/.settings
		mkdir -p "$settings"
		printf 'eclipse.preferences.version=1\nthemeid=%s\n' "$theme" > "$settings/org.eclipse.e4.ui.css.swt.theme.prefs"
	fi
}

# Starts the product, or an Eclipse, on the workspace that there is; further arguments go to it.
launch_desk() {
	local program=("$product/relaydesk-ide")
	[ -x "${program[0]}" ] || program=("$java_home/bin/java" -jar "$product"/plugins/org.eclipse.equinox.launcher_*.jar)
	env -u XDG_CONFIG_HOME HOME="$work/home" "${program[@]}" -data "$work/workspace" "$@" >"$work/product.log" 2>&1 &
	desk=$!
	trap stop_desk EXIT
}

# Starts it on a fresh workspace, and waits for its window.
start_desk() {
	fresh_workspace
	launch_desk
	await_front "$main_window"
}

# Ends it as a user does, by File > Exit.
leave_desk() {
	key alt+f
	xdotool key x
	local end=$((SECONDS + patience))
	while kill -0 "$desk" 2>/dev/null; do
		[ "$SECONDS" -lt "$end" ] || give_up 'end of the product'
		sleep 0.3
	done
}

stop_desk() {
	kill "$desk" 2>/dev/null || true
	wait "$desk" 2>/dev/null || true
}

# The errors in the workbench's log, if any.
logged_errors() {
	# The second number of an entry is its severity: 4 is an error.
	grep -A 3 -E '^!(ENTRY|SUBENTRY [0-9]+) [^ ]+ 4 ' "$work/workspace/.metadata/.log" 2>/dev/null || true
}
