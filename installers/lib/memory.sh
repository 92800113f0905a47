# shellcheck shell=bash
# How glibc handles native memory. Each video thread would get an arena of its own, and large pictures would be cut out of those arenas: what
# cameras leave behind when they come and go then never goes back to the system (measured over 200 rounds of nine cameras: grown by half).
export MALLOC_ARENA_MAX=2
export MALLOC_MMAP_THRESHOLD_=131072
export MALLOC_TRIM_THRESHOLD_=131072
