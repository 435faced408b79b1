#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes packaging/demo/demo.flac again, from nothing but free packages of Debian 12. Two runs give the same sound.
set -euo pipefail
export LC_ALL=C.UTF-8

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
packages=(python3 festival festvox-us-slt-hts fluidsynth fluid-soundfont-gm sox flac)
soundfont=/usr/share/sounds/sf2/FluidR3_GM.sf2
sentences=(
  "It has been raining since the early morning, and nobody wants to go out."
  "But somebody upstairs is playing the violin, so I do not mind the weather at all."
)

usage() {
  cat <<TEXT
Usage: packaging/demo/make-demo.sh [--stems DIR] [OUTPUT.flac]

Renders the demo scene (a voice, a violin, rain; 15 s) to OUTPUT.flac (default: packaging/demo/demo.flac).
  --stems DIR   also write each of the three sounds alone, as it is in the mix (for listening and for scores)

Needs: ${packages[*]}
TEXT
}

stems=
output=$here/demo.flac
while (($#)); do
  case $1 in
    -h | --help) usage; exit 0 ;;
    --stems)
      [[ $# -ge 2 ]] || { echo "make-demo.sh: --stems needs a folder." >&2; exit 2; }
      stems=$2; shift 2 ;;
    -*) echo "make-demo.sh: unknown option $1 (see --help)." >&2; exit 2 ;;
    *) output=$1; shift ;;
  esac
done

for tool in python3 text2wave fluidsynth sox flac; do
  command -v "$tool" >/dev/null || {
    echo "make-demo.sh: $tool is missing; install: apt-get install --no-install-recommends ${packages[*]}" >&2
    exit 1
  }
done
[[ -r $soundfont ]] || { echo "make-demo.sh: $soundfont is missing; install the package fluid-soundfont-gm." >&2; exit 1; }

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
[[ -z $stems ]] || mkdir -p "$stems"

python3 "$here/scene.py" midi "$tmp/violin.mid"
fluidsynth -ni -q -g 0.5 -R 0 -C 0 -r 44100 -O float -T raw -F "$tmp/violin-dry.f32" "$soundfont" "$tmp/violin.mid" >/dev/null
# The soundfont's violin is panned and dry: take it as mono, then set it into a room.
raw=(-t raw -e floating-point -b 32 -r 44100 -c 2)
sox -R "${raw[@]}" "$tmp/violin-dry.f32" "${raw[@]}" "$tmp/violin.f32" \
  remix 1,2 1,2 gain -6 highpass 150 reverb 35 45 55 100 12 -4 pad 0 0.2

# The voice is a little dull and close: lift the consonants, then the same room, but nearer.
for i in 0 1; do
  printf '%s\n' "${sentences[i]}" >"$tmp/voice.txt"
  text2wave -eval "(voice_cmu_us_slt_arctic_hts)" "$tmp/voice.txt" -o "$tmp/voice.wav"
  sox -R "$tmp/voice.wav" "${raw[@]}" "$tmp/voice$i.f32" \
    gain -9 rate -v 44100 highpass 90 treble +5 4500 remix 1 1 pad 0 0.6 reverb 18 50 40 100 5 -5
done

python3 "$here/scene.py" mix "$tmp/violin.f32" "$tmp/voice0.f32" "$tmp/voice1.f32" "$tmp/demo.wav" ${stems:+"$stems"}
flac --silent --force -8 --no-padding -T "TITLE=Partita demo: a voice, a violin, rain" \
  -T "LICENSE=GPL-3.0-or-later" -o "$tmp/demo.flac" "$tmp/demo.wav"
install -m 644 "$tmp/demo.flac" "$output"
echo "$output: $(stat -c %s "$output") bytes"
