# SPDX-License-Identifier: EPL-2.0
# shellcheck shell=sh
#
# Read by bin/relaydesk. An archive of the loaded classes (CDS, from Java 25 on an AOT cache) makes every start about
# twice as fast. It fits one Java and one build of Relay Desk, so each user's cache folder gets one on first use: in the
# background, for the next run; where that is impossible, everything works without.

# Sets archive_option: the JVM's option that uses the archive, or nothing.
# Uses home, java_home, java_release, java_version and unsafe_option.
find_archive() {
	archive_option=
	if [ "${RELAYDESK_ARCHIVE:-}" = no ]; then return 0; fi
	read -r build_id < "$home/lib/build-id" || return 0
	archive_folder=${XDG_CACHE_HOME:-${HOME:-}/.cache}/relaydesk
	case $archive_folder in
		*' '*) return 0 ;;
		/*) ;;
		*) return 0 ;;
	esac
	if [ "$java_release" -ge 25 ]; then
		archive=$archive_folder/$build_id-$java_version.aot
		use=-XX:AOTCache=$archive
		make=-XX:AOTCacheOutput=
		# Profiles of methods would have too many of them compiled at once.
		making_options='-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining'
	else
		archive=$archive_folder/$build_id-$java_version.jsa
		use=-XX:SharedArchiveFile=$archive
		make=-XX:ArchiveClassesAtExit=
		making_options=
	fi
	if [ -f "$archive" ]; then
		archive_option=$use
	else
		make_archive "$make" </dev/null >/dev/null 2>&1 &
	fi
}

# One process makes the archive, the others see its folder and leave it alone; the finished archive appears in one step.
make_archive() {
	trap '' HUP INT
	umask 077
	mkdir -p "$archive_folder" || return 0
	making=$archive.making
	mkdir "$making" || {
		# Left behind by a process that was killed: away with it, the next run tries again.
		find "$making" -maxdepth 0 -mmin +10 -exec rm -rf {} +
		return 0
	}
	# shellcheck disable=SC2086 # options without blanks, some of them absent
	nice -n 10 "$java_home/bin/java" "@$home/conf/jvm.options" $unsafe_option $making_options "$1$making/archive" \
		"-Drelaydesk.home=$home" -cp "$home/lib/relaydesk.jar" org.relaydesk.launcher.Training "$making/work" || true
	if [ -f "$making/archive" ]; then mv -f "$making/archive" "$archive"; fi
	rm -rf "$making"
}
