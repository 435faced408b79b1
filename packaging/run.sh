#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a bare Debian 12 to stems: installs what is missing, builds, and separates a recording; in the window where there is a
# display, on the command line where there is none.
set -euo pipefail
shopt -s inherit_errexit
# shellcheck source=packaging/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'TEXT'
Usage: packaging/run.sh [OPTION…] [AUDIO_FILE QUERY…]

Takes a recording apart: each QUERY says in English what you want to hear, or to lose. Where there is a display, the window
opens on the recording; else, and with --no-window, the stems are written as files.

  packaging/run.sh                                        the demo recording; files go to ./partita-demo/
  packaging/run.sh concert.flac "the violin"              one stem and the residual; files go to "./concert stems/"
  packaging/run.sh walk.wav "a dog barking" "remove the wind"

The first run installs the Debian packages that are missing (as root, or with sudo) and builds Partita: some minutes.
After that it starts at once.

Options:
  --no-window    write files although there is a display
  --out DIR      where the stems go; implies --no-window
  --overwrite    replace stems that are already there (always so for the demo's own folder)
  --device NAME  auto (default), cpu or cuda
  -h, --help     this page
TEXT
}

input=
out=
overwrite=no
device=
window=no
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then window=yes; fi
queries=()
take() {
  if [[ -z $input ]]; then input=$1; else queries+=("$1"); fi
}
while (($#)); do
  case $1 in
    -h | --help) usage; exit 0 ;;
    --out | --device)
      [[ $# -ge 2 && -n $2 ]] || die "$1 needs a value; see --help."
      if [[ $1 == --out ]]; then out=$2; else device=$2; fi
      window=no
      shift 2 ;;
    --overwrite) overwrite=yes; shift ;;
    --no-window) window=no; shift ;;
    --) shift; while (($#)); do take "$1"; shift; done ;;
    -?*) die "There is no option $1; see --help." ;;
    *) take "$1"; shift ;;
  esac
done

if [[ -z $input ]]; then
  input=$partita_root/packaging/demo/demo.flac
  while IFS= read -r line || [[ -n $line ]]; do
    if [[ -n $line && $line != '#'* ]]; then queries+=("$line"); fi
  done <"$partita_root/packaging/demo/queries.txt"
  if [[ -z $out ]]; then
    out=partita-demo
    overwrite=yes
  fi
fi
# Say what is wrong with the words before minutes go into the build.
[[ -e $input ]] || die "There is no file $input."
[[ -f $input && -r $input ]] || die "$input cannot be read as a file."
[[ $window == yes ]] || ((${#queries[@]})) || die "Say what you want to hear in $input, for example: packaging/run.sh \"$input\" \"the violin\""
if [[ -z $out ]]; then
  name=$(basename -- "$input")
  out="${name%.*} stems"
fi
if [[ $input == -* ]]; then input=./$input; fi
if [[ $out == -* ]]; then out=./$out; fi

tags=()
if [[ $window == yes ]]; then tags=(gui); fi
program=$([[ $window == yes ]] && echo partita || echo partita-cli)
built=$partita_root/build/release/bin/$program
build_mb=$partita_build_mb
if [[ -x $built ]]; then build_mb=200; fi
prepare "$build_mb" "${tags[@]}"

gui=$([[ $window == yes ]] && echo ON || echo OFF)
if ! is_configured release || [[ $window == yes && $(cached release PARTITA_GUI) != ON ]]; then
  configure release -DPARTITA_GUI="$gui" -DPARTITA_TESTS=OFF
elif [[ $(cached release PARTITA_TESTS) != OFF && -n $(missing_packages tests gui) ]]; then
  # Someone asked for tests here before, but what they need is not (or no longer) installed.
  configure release -DPARTITA_GUI="$gui" -DPARTITA_TESTS=OFF
fi
# Nothing to build is the usual case, and not worth a line.
pending=$(ninja -C "$partita_root/build/release" -n "$program" 2>&1 || true)
if [[ $pending != *"no work to do"* ]]; then build release "$program"; fi

if [[ $window == yes ]]; then
  arguments=("$input")
  for query in "${queries[@]}"; do arguments+=(--query "$query"); done
  exec "$built" "${arguments[@]}"
fi
arguments=(separate "$input")
for query in "${queries[@]}"; do arguments+=(--query "$query"); done
arguments+=(--out "$out")
if [[ $overwrite == yes ]]; then arguments+=(--overwrite); fi
if [[ -n $device ]]; then arguments+=(--device "$device"); fi
exec "$built" "${arguments[@]}"
