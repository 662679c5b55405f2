# SPDX-License-Identifier: EPL-2.0
# shellcheck shell=sh
#
# Read by other scripts with `.`; starts no process of its own, since it runs before every command.
#
# find_java RELEASE PROGRAM looks in the usual places for a Java of at least RELEASE that has bin/PROGRAM.
# It sets java_home, java_release ("21") and java_version ("21.0.9+10-LTS") and returns 0,
# or returns 1 and has noted the places in java_looked.

# Sets java_release and java_version of the Java in folder $1; the release is 0 if there is none.
read_java_release() {
	java_release=0
	java_version=
	[ -r "$1/release" ] || return 0
	while IFS='=' read -r key value; do
		value=${value#\"}
		value=${value%\"}
		case $key in
			JAVA_VERSION) java_release=${value%%[!0-9]*} ;;
			JAVA_RUNTIME_VERSION) java_version=$value ;;
		esac
		# A shell reads byte by byte, and what follows is long: the names of all modules.
		if [ "${java_release:-0}" != 0 ] && [ -n "$java_version" ]; then break; fi
	done < "$1/release"
	: "${java_release:=0}"
	: "${java_version:=$java_release}"
}

# The folder above the bin/ where program $1 really lies, if it is on the PATH.
java_on_path() {
	program=$(command -v "$1" 2>/dev/null) || return 0
	program=$(readlink -f "$program" 2>/dev/null || printf '%s' "$program")
	printf '%s' "${program%/bin/*}"
}

find_java() {
	java_looked=
	for java_home in "${JAVA_HOME:-}" "$(java_on_path "$2")" \
			/usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
			/Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
			/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
			"${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
		if [ -z "$java_home" ] || [ ! -x "$java_home/bin/$2" ]; then continue; fi
		read_java_release "$java_home"
		if [ "$java_release" -ge "$1" ]; then return 0; fi
		java_looked="$java_looked
  $java_home (Java $java_release)"
	done
	: "${java_looked:=
  (no Java there at all)}"
	return 1
}

# shellcheck disable=SC2034 # for the messages of those who read this file
java_places='JAVA_HOME, the PATH, /usr/lib/jvm, /usr/java, /opt, the folders of macOS, ~/.sdkman and ~/.jdks'
