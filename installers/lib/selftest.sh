#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tests the commands' own parts on a machine made of stubs: no package is touched. installers/test runs it first.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

# stub NAME: makes a command of that name from standard input, found before the real one.
stub() {
  { printf '#!/usr/bin/env bash\n' && cat; } >"$work/bin/$1"
  chmod +x "$work/bin/$1"
}

# A machine where everything but NAME... is installed, seen through dpkg; the rest is as good as absent.
machine_without() {
  rm -rf "${work:?}/bin" "$work/memory" "$work/apt.log" "$work/installed"
  mkdir "$work/bin"
  printf '%s\n' "$@" >"$work/absent"
  cut -f3 "$here/packages.tsv" | tr '|' '\n' | grep -vxF -f "$work/absent" >"$work/installed"
  stub dpkg-query <<<"sed 's/^/installed /' '$work/installed'"
  stub apt-get <<<"echo \"\$*\" >>'$work/apt.log'; [[ \$* != *install* ]] || \
    for name; do [[ -e '$work/apt-fails' ]] && exit 100; echo \"\$name\" >>'$work/installed'; done"
  stub apt-cache <<<"echo '  Candidate: 1.0'"
  stub id <<<'echo 0'
  stub ldconfig <<<':'
  stub fc-list <<<':'
  stub python3 <<<'exit 1'
  rm -f "$work/apt-fails"
}

# with_lib COMMANDS: runs them with the commands' parts loaded on the stub machine; keeps output and status.
with_lib() {
  status=0
  PATH=$work/bin:$PATH bash -c "set -euo pipefail; source '$here/all.sh'; posbon_memory='$work/memory'; $1" \
    >"$work/out" 2>&1 || status=$?
}

# check WHAT CONDITION...
check() {
  local what=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'installers: FAILED: %s\n' "$what"
    sed 's/^/  /' "$work/out"
  fi
}

said() { grep -qF -- "$1" "$work/out"; }
apt_was_asked() { [[ -f $work/apt.log ]] && grep -qF -- "$1" "$work/apt.log"; }
not() { ! "$@"; }
ended_with() { [[ $status == "$1" ]]; }

packages() {
  machine_without nothing
  with_lib 'need_packages run display test'
  check 'nothing missing: apt is not touched' not test -e "$work/apt.log"
  check 'nothing missing: nothing said' test ! -s "$work/out"

  machine_without fonts-noto-core
  with_lib 'need_packages run'
  check 'what is missing is installed' apt_was_asked 'fonts-noto-core'
  check 'nothing else is installed' not apt_was_asked 'libvlc5'
  check 'then it goes on' ended_with 0

  machine_without libgtk-3-0t64
  with_lib 'need_packages run'
  check 'any one of the alternatives is enough' not test -e "$work/apt.log"

  machine_without libvlc5
  touch "$work/apt-fails"
  with_lib 'need_packages run'
  check 'without libvlc it goes on' ended_with 0
  check 'without libvlc it says so' said 'without libvlc live video works'
  rm "$work/apt.log"
  with_lib 'need_packages run'
  check 'what could not be had is not asked for at every start' not test -e "$work/apt.log"

  machine_without libgtk-3-0t64 libgtk-3-0
  touch "$work/apt-fails"
  with_lib 'need_packages run'
  check 'without GTK it ends' ended_with 1
  check 'without GTK it names the package' said 'libgtk-3-0'

  machine_without xvfb
  stub id <<<'echo 1000'
  stub sudo <<<'exit 1'
  with_lib 'probed() { return 1; }; need_packages display'
  check 'without root or sudo apt is not touched' not test -e "$work/apt.log"
  check 'without root or sudo it names the package' said 'xvfb'
}

jdk() {
  machine_without nothing
  mkdir -p "$work/jdk/bin"
  printf '#!/bin/sh\n' >"$work/jdk/bin/javac"
  chmod +x "$work/jdk/bin/javac"
  printf 'JAVA_VERSION="25.0.3"\n' >"$work/jdk/release"
  with_lib "JAVA_HOME='$work/jdk'; find_jdk"
  check 'a JDK 25 under JAVA_HOME is taken' said "$work/jdk"
  printf 'JAVA_VERSION="17.0.15"\n' >"$work/jdk/release"
  with_lib "JAVA_HOME='$work/jdk'; find_jdk"
  check 'an older one is not' not said "$work/jdk"
  with_lib "find_jdk() { return 1; }; apt_jdk() { return 1; }; need_jdk"
  check 'where there is none it says how to get one' said 'temurin-25-jdk'
}

building() {
  machine_without nothing
  mkdir -p "$work/root/app/desk/src/main" "$work/root/app/desk/src/test" "$work/root/app/desk/target" \
    "$work"/root/{client-sdk,ui-components,assets,.mvn}
  touch "$work/root/pom.xml" "$work/root/app/desk/src/main/A.java"
  digest_now() { with_lib "posbon_root='$work/root'; sources_digest" && cat "$work/out"; }
  local first
  first=$(digest_now)
  touch "$work/root/app/desk/target/A.class" "$work/root/app/desk/src/test/ATest.java"
  check 'results and tests do not ask for a build' test "$(digest_now)" = "$first"
  echo changed >"$work/root/app/desk/src/main/A.java"
  check 'a changed source does' test "$(digest_now)" != "$first"

  with_lib "posbon_root='$work/root'; forget_vanished; mkdir '$work/root/app/desk/target/classes'; touch '$work/root/app/desk/src/main/B.java'; forget_vanished"
  check 'classes stay while only more sources come' test -d "$work/root/app/desk/target/classes"
  rm "$work/root/app/desk/src/main/A.java"
  with_lib "posbon_root='$work/root'; forget_vanished"
  check 'what was made of a vanished source goes' test ! -e "$work/root/app/desk/target/classes"
}

options() {
  local flags
  flags=$(grep -v '^#' "$here/java-options" | tr '\n' ' ')
  check 'every JVM is started with what the tests are started with' \
    grep -qF "<posbon.jvm>${flags% }</posbon.jvm>" "$here/../../pom.xml"
}

packages
jdk
building
options
printf 'installers: %d passed, %d failed\n' "$passed" "$failed"
[[ $failed == 0 ]]
