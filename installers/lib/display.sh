# shellcheck shell=bash
# A display to paint on. Needs common.sh.

# start_display [WxH]: starts Xvfb on a free display number and points DISPLAY at it; stop_display ends it.
start_display() {
  local pipe number='' size=${1:-1920x1080}
  pipe=$(mktemp -d)
  mkfifo "$pipe/number"
  # Opened for reading and writing so that neither side waits for the other.
  exec 7<>"$pipe/number"
  rm -r "$pipe"
  # A session of its own: Ctrl-C must end the desk first and its display after it.
  $(has setsid && echo setsid) Xvfb -displayfd 7 -screen 0 "${size}x24" -nolisten tcp >/dev/null 2>&1 </dev/null &
  xvfb=$!
  read -r -t 30 -u 7 number || true
  exec 7>&-
  [[ -n $number ]] || {
    stop_display
    fail "Xvfb did not start; run it by hand to see why: Xvfb :99 -screen 0 ${size}x24"
  }
  export DISPLAY=:$number
  unset WAYLAND_DISPLAY
}

stop_display() {
  [[ -n ${xvfb:-} ]] || return 0
  kill "$xvfb" 2>/dev/null || true
  wait "$xvfb" 2>/dev/null || true
  xvfb=''
}

has_display() { ! is_linux || [[ -n ${DISPLAY:-} ]]; }
