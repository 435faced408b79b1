# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh and test.sh share: packages, disk, jobs, configuring and building. Sourced, not run.
# Everything here speaks on standard error; standard output stays with the program that the script is for.

partita_script=$(basename "$0")
partita_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Disk in MB, rounded up from a fresh Debian 12 on amd64: the packages unpack to 1.6 GB and are downloaded as 0.4 GB.
partita_packages_mb=2100
# shellcheck disable=SC2034  # used by run.sh and test.sh
partita_build_mb=2000 partita_sanitizer_mb=1500      # most of it is precompiled headers

# A precompiled header carries its time of making; ccache must be told that this is no difference.
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}

die() {
  printf '%s: %s\n' "$partita_script" "$*" >&2
  exit 1
}

say() { printf '%s\n' "-- $*" >&2; }

# --------------------------------------------------------------------------------------------------------- packages --

# wanted_packages [TAG…]: the lines of debian-packages.txt without a tag, and those with one of the given tags.
wanted_packages() {
  local line name tag
  while IFS= read -r line || [[ -n $line ]]; do
    name=${line%%#*}
    name=${name//[[:space:]]/}
    [[ -n $name ]] || continue
    tag=
    [[ $line != *'#'* ]] || tag=${line#*#}
    tag=${tag//[[:space:]]/}
    if [[ -z $tag || " $* " == *" $tag "* ]]; then printf '%s\n' "$name"; fi
  done <"$partita_root/packaging/debian-packages.txt"
}

# missing_packages [TAG…]: those of the wanted packages that are not installed. Asks dpkg only, so it takes milliseconds.
missing_packages() {
  local name state wanted
  local -A installed=()
  mapfile -t wanted < <(wanted_packages "$@")
  while read -r name state; do
    if [[ $state == installed ]]; then installed[$name]=yes; fi
  done < <(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null)
  for name in "${wanted[@]}"; do
    [[ -n ${installed[$name]:-} ]] || printf '%s\n' "$name"
  done
}

as_root() {
  if [[ $(id -u) == 0 ]]; then "$@"; else sudo "$@"; fi
}

has_candidate() {
  local policy
  policy=$(LC_ALL=C apt-cache policy "$1" 2>/dev/null)
  [[ $policy =~ Candidate:\ [^\(] ]]
}

# Turns apt's machine-readable progress into one moving line on a terminal, or a line every tenth otherwise.
show_apt_progress() {
  local kind percent text whole last=-1
  while IFS=: read -r kind _ percent text; do
    [[ $kind == dlstatus || $kind == pmstatus ]] || continue
    whole=${percent%.*}
    [[ $whole =~ ^[0-9]+$ ]] || continue
    [[ $kind == dlstatus ]] && text="downloading${text#Retrieving}"
    if [[ -t 2 ]]; then
      printf '\r\033[K   %3d %%  %.70s' "$whole" "$text" >&2
    elif ((whole / 10 != last)); then
      last=$((whole / 10))
      printf '   %3d %%  %s\n' "$whole" "$text" >&2
    fi
  done
  [[ ! -t 2 ]] || printf '\r\033[K' >&2
}

# install_packages NAME…: installs them, or ends with one sentence.
install_packages() {
  local -a quiet=(-qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -o Acquire::http::Timeout=30)
  local name log fresh=yes reason
  log=$(mktemp)
  # shellcheck disable=SC2064  # the name is known now and local later
  trap "rm -f '$log'" EXIT

  say "Installing $# package(s): $*"
  as_root apt-get "${quiet[@]}" -o APT::Update::Error-Mode=any update >"$log" 2>&1 || fresh=no
  for name in "$@"; do
    has_candidate "$name" && continue
    reason=$(grep -m1 '^E:' "$log" || true)
    [[ $fresh == yes ]] || die "apt-get update failed, so the package $name cannot be installed; is there a network? (${reason:-no reason given})"
    die "The package $name is not in this machine's package sources; Partita is made for Debian 12 (bookworm) with its section main."
  done
  [[ $fresh == yes ]] || say "apt-get update failed; trying with the package lists that are here."

  # --no-install-recommends: a server needs no more than what is listed. The status goes by a descriptor of its own, which
  # apt keeps from dpkg; it is made inside because sudo passes on none but the first three.
  # shellcheck disable=SC2016  # the inner shell expands it
  if ! as_root env DEBIAN_FRONTEND=noninteractive sh -c 'exec apt-get "$@" 3>&1 1>&2' apt-get \
    "${quiet[@]}" -y -o APT::Status-Fd=3 -o Dpkg::Use-Pty=0 install --no-install-recommends "$@" \
    2>"$log" </dev/null | show_apt_progress; then
    reason=$(grep -m1 '^E:' "$log" || true)
    [[ $fresh == yes ]] || die "The packages could not be installed because apt reaches no package source; is there a network? (${reason:-no reason given})"
    tail -n 15 "$log" >&2
    die "apt-get could not install the packages: ${reason:-see its messages above}"
  fi
  rm -f "$log"
  trap - EXIT
}

# ------------------------------------------------------------------------------------------------------------- disk --

existing_parent() {
  local path=$1
  while [[ ! -e $path ]]; do path=$(dirname "$path"); done
  printf '%s\n' "$path"
}

free_mb() { df --output=avail -B 1M "$(existing_parent "$1")" | tail -n 1 | tr -d ' '; }

in_gb() { printf '%d.%d GB' $(($1 / 1000)) $(($1 % 1000 / 100)); }

# require_mb FOLDER MB PURPOSE
require_mb() {
  local free
  free=$(free_mb "$1")
  ((free >= $2)) || die "Not enough disk space in $1: $3 takes about $(in_gb "$2"), and $(in_gb "$free") is free."
}

# prepare BUILD_MB [TAG…]: checks what must be there and installs what is missing.
prepare() {
  local build_mb=$1 packages_mb=0
  local -a missing
  shift
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    die "There is no apt here: Partita's scripts are for Debian 12; elsewhere install what packaging/debian-packages.txt lists and build with: cmake --preset release && cmake --build --preset release"
  fi
  mapfile -t missing < <(missing_packages "$@")
  if ((${#missing[@]})); then
    [[ $(id -u) == 0 ]] || command -v sudo >/dev/null ||
      die "Packages are missing and this is neither root nor is there sudo; as root, run: apt-get install --no-install-recommends ${missing[*]}"
    packages_mb=300
    if [[ " ${missing[*]} " == *" libtorch-dev "* ]]; then packages_mb=$partita_packages_mb; fi
  fi
  if [[ $(stat -c %d /usr) == $(stat -c %d "$partita_root") ]]; then
    require_mb "$partita_root" $((build_mb + packages_mb)) "installing and building Partita"
  else
    ((packages_mb == 0)) || require_mb /usr "$packages_mb" "installing Partita's packages"
    require_mb "$partita_root" "$build_mb" "building Partita"
  fi
  if ((${#missing[@]})); then install_packages "${missing[@]}"; fi
}

# ------------------------------------------------------------------------------------------------------------ build --

# How many compilers at once: as many as processors, but at most one for each 2.5 GB of memory, which is what a unit that
# includes torch takes. PARTITA_JOBS overrides it.
build_jobs() {
  local jobs memory_kb limit quota period
  if [[ ${PARTITA_JOBS:-} =~ ^[1-9][0-9]*$ ]]; then
    printf '%s\n' "$PARTITA_JOBS"
    return
  fi
  jobs=$(nproc)
  if read -r quota period 2>/dev/null </sys/fs/cgroup/cpu.max && [[ $quota != max ]]; then
    limit=$(((quota + period - 1) / period))
    ((limit < jobs)) && jobs=$limit
  fi
  memory_kb=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo)
  if read -r limit 2>/dev/null </sys/fs/cgroup/memory.max && [[ $limit != max ]]; then
    limit=$((limit / 1024))
    ((limit < memory_kb)) && memory_kb=$limit
  fi
  limit=$((memory_kb / 2500000))
  ((limit < jobs)) && jobs=$limit
  ((jobs >= 1)) || jobs=1
  printf '%s\n' "$jobs"
}

# cached PRESET VARIABLE: its value in the build folder's cache, or nothing.
cached() { sed -n "s/^$2:[A-Z]*=//p" "$partita_root/build/$1/CMakeCache.txt" 2>/dev/null || true; }

is_configured() { [[ -f $partita_root/build/$1/build.ninja && $(cached "$1" CMAKE_HOME_DIRECTORY) == "$partita_root" ]]; }

# configure PRESET [-DNAME=VALUE…]
configure() {
  local preset=$1 home
  shift
  home=$(cached "$preset" CMAKE_HOME_DIRECTORY)
  # A build folder that came here with a moved or copied checkout is of no use.
  if [[ -n $home && $home != "$partita_root" ]]; then set -- --fresh "$@"; fi
  say "Configuring build/$preset"
  (cd "$partita_root" && cmake --preset "$preset" -Wno-dev "$@") >&2 ||
    die "Configuring build/$preset failed; the reason is in CMake's messages above."
}

# build PRESET [TARGET…]
build() {
  local preset=$1 jobs
  shift
  jobs=$(build_jobs)
  say "Building build/$preset with $jobs job(s)"
  (cd "$partita_root" && cmake --build --preset "$preset" --parallel "$jobs" ${1:+--target "$@"}) >&2 ||
    die "Building build/$preset failed; the reason is in the compiler's messages above."
}
