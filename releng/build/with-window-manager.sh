#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
#
# Runs a command on the current display with a session bus and a window manager: without one, shells get no focus.
set -eu
if command -v openbox >/dev/null; then
	openbox >/dev/null 2>&1 &
	manager=$!
	trap 'kill "$manager" 2>/dev/null || true' EXIT
fi
if command -v dbus-run-session >/dev/null; then
	dbus-run-session -- "$@"
else
	"$@"
fi
