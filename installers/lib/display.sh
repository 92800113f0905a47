# shellcheck shell=bash
# A display to paint on. Needs common.sh.

xvfbs=()

# start_display [WxH]: starts Xvfb on a free display number and points DISPLAY at it; stop_display ends it.
start_display() {
  local size=${1:-1920x1080}
  start_xvfb "$size" || {
    stop_display
    fail "Xvfb did not start; run it by hand to see why: Xvfb :99 -screen 0 ${size}x24"
  }
  export DISPLAY=:$xvfb_number
  unset WAYLAND_DISPLAY
}

# start_displays COUNT: starts that many of neighbouring numbers, :${displays}1 and on, so that tests of several processes at once have one each
# with a pointer and a keyboard of its own; DISPLAY is the first.
start_displays() {
  local each
  for displays in $(seq 20 99); do
    for each in $(seq "$1"); do
      start_xvfb 1920x1080 ":$displays$each" || break
      [[ $each != "$1" ]] || {
        export DISPLAY=:${displays}1
        unset WAYLAND_DISPLAY
        return 0
      }
    done
    stop_display
  done
  fail 'Xvfb did not start; run it by hand to see why: Xvfb :99'
}

# start_xvfb WxH [:NUMBER]: one more display, of that or a free number; leaves the number in xvfb_number.
start_xvfb() {
  local pipe
  pipe=$(mktemp -d)
  mkfifo "$pipe/number"
  # Opened for reading and writing so that neither side waits for the other.
  exec 7<>"$pipe/number"
  rm -r "$pipe"
  # A session of its own: Ctrl-C must end the desk first and its display after it. A key repeats only after four seconds: on a busy machine a robot holds
  # one longer than the usual half a second though it means to press it once.
  $(has setsid && echo setsid) Xvfb ${2:+"$2"} -ardelay 4000 -displayfd 7 -screen 0 "${1}x24" -nolisten tcp >/dev/null 2>&1 </dev/null &
  xvfbs+=("$!")
  xvfb_number=''
  read_number "$!" || true
  exec 7>&-
  [[ -n $xvfb_number ]]
}

# A display that is taken ends its Xvfb at once: nobody waits half a minute for its number.
read_number() {
  local tries
  for tries in $(seq 60); do
    read -r -t 0.5 -u 7 xvfb_number && return 0
    kill -0 "$1" 2>/dev/null || return 1
  done
  return 1
}

stop_display() {
  local each
  for each in "${xvfbs[@]}"; do
    kill "$each" 2>/dev/null || true
    wait "$each" 2>/dev/null || true
  done
  xvfbs=()
}

has_display() { ! is_linux || [[ -n ${DISPLAY:-} ]]; }
