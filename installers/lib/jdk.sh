# shellcheck shell=bash
# Finds a JDK 25 and Maven. Needs common.sh and packages.sh.

# Sets java_home to a JDK 25 wherever one usually lies; the java on the path may well be older.
need_jdk() {
  java_home=$(find_jdk) || java_home=''
  if [[ -z $java_home ]] && apt_name=$(apt_jdk) && [[ -n $apt_name ]]; then
    say "installing a JDK 25: $apt_name"
    apt_install "$apt_name" || true
    java_home=$(find_jdk) || java_home=''
  fi
  [[ -n $java_home ]] ||
    fail 'no JDK 25 found. Install the package temurin-25-jdk (Eclipse Temurin) or openjdk-25-jdk, or set JAVA_HOME to a JDK 25.'
}

find_jdk() {
  local home
  while IFS= read -r home; do
    if is_jdk_25 "$home"; then
      printf '%s\n' "$home"
      return 0
    fi
  done < <(jdk_places)
  return 1
}

jdk_places() {
  local java
  printf '%s\n' "${JAVA_HOME:-}"
  if java=$(command -v java) && has readlink; then
    java=$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")
    printf '%s\n' "${java%/bin/java}"
  fi
  printf '%s\n' /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home
  if [[ -x /usr/libexec/java_home ]]; then
    /usr/libexec/java_home -v 25 2>/dev/null || true
  fi
}

# The release file tells without starting a JVM.
is_jdk_25() {
  [[ -n $1 && -x $1/bin/javac && -f $1/release ]] && grep -Eq '^JAVA_VERSION="25[."]' "$1/release"
}

apt_jdk() {
  has apt-cache || return 1
  [[ $(id -u) == 0 ]] || { has sudo && sudo -n true 2>/dev/null; } || return 1
  as_root apt-get -qq update >&2 || true
  available_names $'jdk\ttemurin-25-jdk|openjdk-25-jdk\t'
}

need_maven() {
  has mvn && return 0
  if has apt-get; then
    say 'installing Maven'
    apt_install maven || { as_root apt-get -qq update >&2 && apt_install maven; } || true
  fi
  has mvn || fail 'Maven is missing: install the package maven (3.8 or newer).'
}

# maven ARG...: Maven on the JDK found, whatever java is on the path; its words go where the caller sends them.
maven() {
  need_maven
  (
    cd "$posbon_root" || exit
    export JAVA_HOME=$java_home
    export MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
    exec mvn --batch-mode -Dstyle.color=never "$@" </dev/null
  )
}
