# shellcheck shell=bash
# Everything the commands share, in the order in which the parts need each other.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
source "$posbon_lib/packages.sh"
source "$posbon_lib/jdk.sh"
source "$posbon_lib/memory.sh"
source "$posbon_lib/build.sh"
source "$posbon_lib/display.sh"
source "$posbon_lib/json-suite.sh"
