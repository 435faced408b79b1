#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/run.sh, test.sh and deb.sh say where something is missing, and what run.sh hands to partita-cli. The programs
# that would install, build and pack are stand-ins here: nothing is installed or compiled.
set -euo pipefail

source_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
root="$tmp/Pröbe mit Raum"
mkdir -p "$root/build/release/bin" "$tmp/bin" "$tmp/cwd"
cp -r "$source_root/packaging" "$root/"
cd "$tmp/cwd"

for tool in bash sh basename dirname cat cut tail head tr sed grep awk mktemp rm mv stat env tee nproc; do
  ln -s "$(command -v "$tool")" "$tmp/bin/$tool"
done
stand_in() { printf '#!/bin/bash\n%s\n' "$2" >"$tmp/bin/$1"; chmod +x "$tmp/bin/$1"; }

# A machine where all is well, has just been built, and is somebody's own.
well() {
  # shellcheck disable=SC2016  # the stand-ins expand it
  {
    stand_in dpkg-query 'shift 2; for name; do echo "$name installed"; done'
    stand_in apt-cache 'echo "$2:"; echo "  Candidate: 1.0"'
  }
  stand_in apt-get 'exit 0'
  stand_in id 'echo 0'
  stand_in df 'echo Avail; echo 50000'
  stand_in cmake 'exit 0'
  stand_in ninja 'echo ninja: no work to do.'
  # shellcheck disable=SC2016
  stand_in cpack "$(command -v mkdir)"' "$4"; echo >"$4/partita_0.1.0-1_amd64.deb"'
  stand_in dpkg-parsechangelog 'echo 1700000000'
  stand_in dpkg-deb 'echo libtorch1.13'
  rm -f "$tmp/bin/sudo"
  touch "$root/build/release/build.ninja"
  printf 'CMAKE_HOME_DIRECTORY:INTERNAL=%s\nPARTITA_TESTS:BOOL=OFF\nTorch_DIR:PATH=/usr/lib/torch\n' "$root" >"$root/build/release/CMakeCache.txt"
  # shellcheck disable=SC2016
  printf '#!/bin/bash\nprintf "[%%s]" "$@"\n' >"$root/build/release/bin/partita-cli"
  # shellcheck disable=SC2016
  printf '#!/bin/bash\nprintf "window "; printf "[%%s]" "$@"\n' >"$root/build/release/bin/partita"
  chmod +x "$root/build/release/bin/partita-cli" "$root/build/release/bin/partita"
}

failures=0
# expect STATUS PATTERN SCRIPT ARGUMENT…: the script ends with STATUS, and its last line matches the glob PATTERN.
expect() {
  local status=0 output last
  output=$(PATH="$tmp/bin" DISPLAY=${display:-} WAYLAND_DISPLAY='' "$root/packaging/$3" "${@:4}" 2>&1) || status=$?
  last=${output##*$'\n'}
  # shellcheck disable=SC2053  # a glob is meant
  if [[ $status != "$1" || $last != $2 ]]; then
    printf 'FAIL: %s\n  wanted %s: %s\n  got    %s: %s\n' "${*:3}" "$1" "$2" "$status" "$output"
    failures=$((failures + 1))
  else
    printf 'PASS: %s\n' "$last"
  fi
}

well
expect 0 "*\[--query]\[speech]*\[--out]\[partita-demo]\[--overwrite]" run.sh
: >"Ünï côde.wav"
expect 0 '\[separate]\[Ünï côde.wav]\[--query]\[the "dog"]\[--query]\[remove it]\[--out]\[Ünï côde stems]' \
  run.sh "Ünï côde.wav" 'the "dog"' "remove it"
display=:0
expect 0 'window *\[*demo.flac]\[--query]\[speech]*' run.sh
expect 0 'window \[Ünï côde.wav]' run.sh "Ünï côde.wav"
expect 0 '\[separate]*\[--query]\[dog]*' run.sh --no-window "Ünï côde.wav" dog
display=
expect 1 "run.sh: There is no file nowhere.wav." run.sh nowhere.wav "the dog"
expect 1 "run.sh: Say what you want to hear in *" run.sh "Ünï côde.wav"
expect 1 "run.sh: There is no option --loud; see --help." run.sh --loud
expect 1 "test.sh: There is no option --loud; see --help." test.sh --loud
expect 1 "deb.sh: There is no option --loud; see --help." deb.sh --loud
expect 0 "$root/build/partita_0.1.0-1_amd64.deb" deb.sh

stand_in dpkg-deb 'echo libc6'
expect 1 "deb.sh: The package does not depend on LibTorch, *" deb.sh
stand_in cpack 'exit 0'
expect 1 "deb.sh: CPack wrote no package into *" deb.sh
stand_in cpack 'exit 1'
expect 1 "deb.sh: Packing failed; *" deb.sh
sed -i s:/usr/lib/torch:/opt/libtorch: "$root/build/release/CMakeCache.txt"
expect 1 "deb.sh: build/release uses the LibTorch in /opt/libtorch, *" deb.sh

rm "$tmp/bin/apt-get"
expect 1 "run.sh: There is no apt here: *" run.sh
expect 1 "test.sh: There is no apt here: *" test.sh
expect 1 "deb.sh: There is no apt here: *" deb.sh

well
stand_in df 'echo Avail; echo 120'
expect 1 "run.sh: Not enough disk space in *: * takes about 0.2 GB, and 0.1 GB is free." run.sh
expect 1 "test.sh: Not enough disk space in *" test.sh

well
stand_in dpkg-query 'exit 1'
stand_in id 'echo 1000'
expect 1 "run.sh: Packages are missing and this is neither root nor is there sudo; *" run.sh

stand_in id 'echo 0'
stand_in apt-get 'echo "E: Temporary failure resolving" >&2; exit 100'
expect 1 "run.sh: *is there a network? (E: Temporary failure resolving)" run.sh
stand_in apt-cache 'exit 0'
expect 1 "run.sh: apt-get update failed, *is there a network? (E: Temporary failure resolving)" run.sh
stand_in apt-get 'exit 0'
expect 1 "run.sh: The package build-essential is not in this machine's package sources; *" run.sh

well
stand_in ninja 'echo "[0/1] something to do"'
stand_in cmake 'echo "error: expected ;"; exit 1'
expect 1 "run.sh: Building build/release failed; *" run.sh
rm "$root/build/release/build.ninja"
expect 1 "run.sh: Configuring build/release failed; *" run.sh

((failures == 0)) || { echo "$failures failed"; exit 1; }
