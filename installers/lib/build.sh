# shellcheck shell=bash
# Builds when sources changed, and only then. Needs common.sh and jdk.sh.

# The modules that can be started.
runnable='geodata backend workstation benchmarks'

# build MODULE: packages app/MODULE and what it needs, unless that was done for these very sources.
build() {
  local module=$1 jar=$posbon_root/app/$1/target/$1.jar sources modules
  sources=$(sources_digest)
  if is_built "$module" "$jar" "$sources"; then
    return 0
  fi
  mkdir -p "$posbon_memory"
  (
    # Two commands started together must not write the same jars.
    if has flock; then
      exec 9>"$posbon_memory/build.lock"
      flock 9
    fi
    if is_built "$module" "$jar" "$sources"; then
      exit 0
    fi
    say "building $module (the first time takes a minute or more)"
    read -ra modules <<<"$(packaged_with "$module")"
    forget_built "${modules[@]}"
    forget_vanished
    if ! maven -q -pl "app/$module" -am package -DskipTests >&2; then
      exit 1
    fi
    remember_built "$sources" "${modules[@]}"
  ) || fail "building $module failed; the compiler's or Maven's words are above"
}

is_built() {
  [[ -f $2 && -d $posbon_root/app/$1/target/lib && -f $posbon_memory/$1.built && $(<"$posbon_memory/$1.built") == "$3" ]]
}

remember_built() {
  local module sources=$1
  shift
  mkdir -p "$posbon_memory"
  for module; do
    printf '%s\n' "$sources" >"$posbon_memory/$module.built"
  done
}

# Nothing that a build writes is known to be whole while it runs; jars of versions gone by must not stay.
forget_built() {
  local module
  for module; do
    rm -rf "$posbon_memory/$module.built" "$posbon_root/app/$module/target/lib"
  done
}

# Maven leaves what it made of a file that is no more; so where one has vanished, classes are made anew.
forget_vanished() {
  local known=$posbon_memory/sources
  mkdir -p "$posbon_memory"
  all_sources >"$known.now"
  if [[ ! -f $known || -n $(LC_ALL=C comm -23 "$known" "$known.now") ]]; then
    rm -rf "$posbon_root"/*/target/{classes,test-classes} "$posbon_root"/app/*/target/{classes,test-classes}
  fi
  mv "$known.now" "$known"
}

all_sources() (
  cd "$posbon_root" || exit
  find app client-sdk ui-components assets -name target -prune -o -path '*/src/*' -type f -print | LC_ALL=C sort
)

# What Maven packages when it packages this one.
packaged_with() {
  case $1 in
    workstation) echo geodata backend workstation ;;
    benchmarks) echo backend benchmarks ;;
    *) echo "$1" ;;
  esac
}

# Names, sizes and times of all sources that end in a jar, tracked or not. Contents are not read: it has to be fast.
sources_digest() (
  cd "$posbon_root" || exit
  export LC_ALL=C
  list_sources | sort | digest
)

list_sources() {
  local places=(pom.xml .mvn app client-sdk ui-components assets)
  local chosen=('(' -name target -o -path '*/src/test' ')' -prune -o -type f)
  if find pom.xml -printf '' 2>/dev/null; then
    find "${places[@]}" "${chosen[@]}" -printf '%p %s %T@\n'
  else
    find "${places[@]}" "${chosen[@]}" -exec stat -f '%N %z %m' {} +
  fi
}
