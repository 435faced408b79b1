#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a bare Debian 12 to a Debian package in build/: installs what is missing, builds, packs.
set -euo pipefail
shopt -s inherit_errexit
# shellcheck source=packaging/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'TEXT'
Usage: packaging/deb.sh

Builds the Debian package of Partita into build/ and prints its path, so that this installs it:

  sudo apt install "$(packaging/deb.sh)"

What is missing for building is installed first (as root, or with sudo).
TEXT
}

while (($#)); do
  case $1 in
    -h | --help) usage; exit 0 ;;
    *) die "There is no option $1; see --help." ;;
  esac
done

build_mb=$partita_build_mb
if is_configured release; then build_mb=300; fi
prepare "$build_mb" gui package

configure release -DPARTITA_GUI=ON -DPARTITA_TESTS=OFF
torch=$(cached release Torch_DIR)
[[ $torch == /usr/lib/* ]] ||
  die "build/release uses the LibTorch in ${torch:-an unknown folder}, on which no Debian package can depend; remove build/release and CMAKE_PREFIX_PATH, and try again."
build release partita partita-cli

# The date of all that is packed is that of the release, so that the same source gives the same package.
SOURCE_DATE_EPOCH=$(dpkg-parsechangelog -l "$partita_root/packaging/debian/changelog" -S Timestamp)
export SOURCE_DATE_EPOCH
staging=$partita_root/build/release/package
rm -rf "$staging"
(umask 022 && cd "$partita_root" && cpack --config build/release/CPackConfig.cmake -B "$staging") >&2 ||
  die "Packing failed; the reason is in CPack's messages above."
packages=("$staging"/partita_*.deb)
[[ ${#packages[@]} == 1 && -f ${packages[0]} ]] || die "CPack wrote no package into $staging."
# CPack only warns where it cannot find out what the programs need.
[[ $(dpkg-deb -f "${packages[0]}" Depends) == *libtorch* ]] ||
  die "The package does not depend on LibTorch, so it would not run; is dpkg-shlibdeps or file missing here?"
package=$partita_root/build/$(basename "${packages[0]}")
mv "${packages[0]}" "$package"
rm -rf "$staging"
printf '%s\n' "$package"
