#!/usr/bin/env bash
# Unpacks Debian's Cyrus, and what it needs, where the tests look for it. Nothing is installed: Debian does not allow
# it beside Dovecot.
set -euo pipefail
root=${IOSTX_CYRUS:-${TMPDIR:-/tmp}/iostx-cyrus}
[ -x "$root/usr/lib/cyrus/bin/imapd" ] && exit
packages=$(mktemp -d)
trap 'rm -rf "$packages"' EXIT
cd "$packages"
apt-get download -qq cyrus-imapd cyrus-common libxapian30 libpcre3 libical3
mkdir -p "$root"
for package in *.deb; do dpkg -x "$package" "$root"; done
