# shellcheck shell=bash
# What every command here shares: where things are and how to speak. Sourced, never run.

posbon_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
posbon_lib=$posbon_root/installers/lib
# What the commands remember between runs; `mvn clean` in the root forgets it.
posbon_memory=$posbon_root/target/posbon

# Standard output belongs to the program that is started, so the scripts speak on standard error.
say() { printf 'posbon: %s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# Prints the comment at the head of the command, without its first line.
usage() {
  sed -n '3,/^[^#]/{s/^# \{0,1\}//p;}' "$1"
}

digest() {
  if has sha256sum; then sha256sum; else shasum -a 256; fi
}
