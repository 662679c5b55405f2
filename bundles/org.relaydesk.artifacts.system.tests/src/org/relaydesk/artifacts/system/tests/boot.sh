#!/bin/bash
# usage: boot.sh ROOT GROUP
# Boots the Debian in the folder ROOT: its systemd becomes the first process of namespaces of its own, below the control group GROUP. Needs root, and a
# mount namespace of its own. The network is the one that it is started in. Once it is killed everything in it is gone; only the empty groups stay.
set -eu
root=$1 group=$2

if [ "$$" -ne 1 ]; then
	mount -t cgroup2 cgroup2 "$root/mnt"
	mkdir -p "$root/mnt/$group"
	echo "$$" >"$root/mnt/$group/cgroup.procs"
	umount "$root/mnt"
	exec unshare --mount --pid --uts --ipc --cgroup --fork --kill-child bash "$0" "$@"
fi

mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
# What is the machine's own stays as it is: read-only, systemd leaves devices alone.
mount -t sysfs -o ro sysfs "$root/sys"
mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
mount -t tmpfs -o mode=0755 tmpfs "$root/run"
mount -t tmpfs -o mode=0755 tmpfs "$root/dev"
for device in null zero full random urandom tty; do
	: >"$root/dev/$device"
	mount --bind "/dev/$device" "$root/dev/$device"
done
mkdir "$root/dev/pts" "$root/dev/shm"
mount -t devpts -o newinstance,ptmxmode=0666,mode=0620 devpts "$root/dev/pts"
ln -s pts/ptmx "$root/dev/ptmx"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"

cd "$root"
mkdir -p old
pivot_root . old
umount -l /old
# It may not set the clock, load modules or reach devices; "container" tells systemd so (systemd.io, CONTAINER_INTERFACE).
exec env -i container=test PATH=/usr/sbin:/usr/bin:/sbin:/bin setpriv --bounding-set -sys_time,-sys_module,-sys_rawio,-sys_boot,-mknod \
	/lib/systemd/systemd --unit=multi-user.target --log-target=journal --show-status=0
