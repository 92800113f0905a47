# shellcheck shell=bash
# Which system packages are missing, and getting them. Needs common.sh.

# need_packages GROUP...: installs what packages.tsv lists for these groups and is not there. Only a missing
# desktop library or display is fatal; everything else is one sentence, because the rest works without it.
need_packages() {
  is_linux || return 0
  local missing
  missing=$(missing_packages "$@")
  [[ -n $missing ]] || return 0
  install_missing "$missing" "$@"
  missing=$(missing_packages "$@")
  [[ -n $missing ]] || return 0
  report_missing "$missing"
}

is_linux() { [[ $(uname -s) == Linux ]]; }

# One line per missing need: kind, package names, what does not work without it.
missing_packages() {
  local installed='' group kind names probe what wanted=" $* "
  if has dpkg-query; then
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')
  fi
  while IFS=$'\t' read -r group kind names probe what; do
    [[ $group != '#'* && $wanted == *" $group "* ]] || continue
    is_installed "$names" "$installed" || probed "$probe" || printf '%s\t%s\t%s\n' "$kind" "$names" "$what"
  done <"$posbon_lib/packages.tsv"
}

is_installed() {
  local name names
  IFS='|' read -ra names <<<"$1"
  for name in "${names[@]}"; do
    [[ $'\n'$2$'\n' != *$'\n'$name$'\n'* ]] || return 0
  done
  return 1
}

# Where dpkg does not know a package the thing itself may still be there (another system, a hand-made image).
probed() {
  case $1 in
    # Not grep -q: it would end the pipe early, and pipefail would take that for a failure.
    lib:*) libraries | grep -F "${1#lib:} " >/dev/null ;;
    cmd:*) has "${1#cmd:}" ;;
    font:*) has fc-list && fc-list | grep -F "${1#font:}" >/dev/null ;;
    py:*) has python3 && python3 -c "import ${1#py:}" 2>/dev/null ;;
    *) return 1 ;;
  esac
}

libraries() { PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null || true; }

# Asks apt for everything at once, then for each kind alone, so that one package that cannot be had does not
# keep the others away. What could not be had is remembered for a day: an offline start is not slow every time.
install_missing() {
  local kind kinds names remembered=$posbon_memory/packages-not-to-be-had
  has apt-get || return 0
  if [[ -f $remembered && -z $(find "$remembered" -mmin +1440) && $(<"$remembered") == "$1" ]]; then
    return 0
  fi
  if [[ $(id -u) != 0 ]] && ! { has sudo && sudo -n true 2>/dev/null; }; then
    return 0
  fi
  say "installing what is missing: $(cut -f2 <<<"$1" | tr '\n' ' ')"
  as_root apt-get -qq update >&2 || say 'apt could not refresh its lists; trying with those it has'
  # shellcheck disable=SC2046 # package names hold no blanks
  if ! apt_install $(available_names "$1"); then
    kinds=$(cut -f1 <<<"$1" | sort -u)
    for kind in $kinds; do
      names=$(grep "^$kind"$'\t' <<<"$1")
      # shellcheck disable=SC2046
      apt_install $(available_names "$names") || true
    done
  fi
  mkdir -p "$posbon_memory"
  missing_packages "${@:2}" >"$remembered"
  [[ -s $remembered ]] || rm -f "$remembered"
}

as_root() {
  if [[ $(id -u) == 0 ]]; then "$@"; else sudo -n "$@"; fi
}

apt_install() {
  [[ $# -gt 0 ]] || return 1
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -qq install -y --no-install-recommends -o Dpkg::Use-Pty=0 "$@" </dev/null >&2
}

# Of each need the first name that apt can give.
available_names() {
  local name names
  while IFS=$'\t' read -r _ names _; do
    IFS='|' read -ra names <<<"$names"
    for name in "${names[@]}"; do
      if apt-cache policy "$name" 2>/dev/null | grep 'Candidate: [^(]' >/dev/null; then
        printf '%s\n' "$name"
        break
      fi
    done
  done <<<"$1"
}

report_missing() {
  local kind names what fatal=''
  while IFS=$'\t' read -r kind names what; do
    say "missing: $names - $what"
    [[ $kind != desktop ]] || fatal=yes
  done <<<"$1"
  if grep -q '^video' <<<"$1"; then
    say 'without libvlc live video works, but recordings and sound do not'
  fi
  [[ -z $fatal ]] || fail 'install these first, please (installers/README.md has their names on other systems)'
}
