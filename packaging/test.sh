#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a bare Debian 12 to tested: installs what is missing, builds everything, runs all tests, then the core tests under
# AddressSanitizer and UndefinedBehaviorSanitizer.
set -euo pipefail
shopt -s inherit_errexit
# shellcheck source=packaging/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'TEXT'
Usage: packaging/test.sh [OPTION…]

Installs the Debian packages that are missing (as root, or with sudo), builds Partita with its tests and runs them; then
builds and runs the tests labelled "core" once with AddressSanitizer and once with UndefinedBehaviorSanitizer.

Options:
  --quick           the Release tests only
  --headless-first  before all else, prove that partita-cli builds where there is no Qt (for CI: the objects are then
                    used again, but the linked tests of an earlier run are not)
  -h, --help        this page

PARTITA_JOBS=N in the environment sets how many compilers run at once (default: one a processor, and 2.5 GB for each).
TEXT
}

quick=no
headless_first=no
while (($#)); do
  case $1 in
    -h | --help) usage; exit 0 ;;
    --quick) quick=yes ;;
    --headless-first) headless_first=yes ;;
    *) die "There is no option $1; see --help." ;;
  esac
  shift
done

sanitizers=(asan ubsan)
if [[ $quick == yes ]]; then sanitizers=(); fi

build_mb=$partita_build_mb
if is_configured release; then build_mb=300; fi
for preset in "${sanitizers[@]}"; do
  if is_configured "$preset"; then ((build_mb += 300)); else ((build_mb += partita_sanitizer_mb)); fi
done
prepare "$build_mb" tests gui

if [[ $headless_first == yes ]]; then
  # Objects depend on neither option, so everything compiled here is used again below.
  configure release -DPARTITA_GUI=OFF -DPARTITA_TESTS=OFF -DCMAKE_DISABLE_FIND_PACKAGE_Qt6=ON
  build release partita-cli
fi

failed=()
# Release tests measure times: one after the other. Under a sanitizer only right or wrong counts.
configure release -DPARTITA_GUI=ON -DPARTITA_TESTS=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6=OFF
build release
say "Tests of build/release"
(cd "$partita_root" && ctest --preset release --no-tests=error) || failed+=(release)

# oneDNN, OpenBLAS and OpenMP keep their pools until the process ends; one thread each keeps sanitized runs short.
for preset in "${sanitizers[@]}"; do
  configure "$preset" -DPARTITA_GUI=OFF -DPARTITA_TESTS=ON -DPARTITA_BENCH=OFF
  build "$preset" partita_core_tests
  say "Core tests of build/$preset"
  (cd "$partita_root" && OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 UBSAN_OPTIONS=print_stacktrace=1 \
    ctest --preset "$preset" --label-regex '^core$' --no-tests=error --parallel "$(build_jobs)") || failed+=("$preset")
done

((${#failed[@]} == 0)) || die "Tests failed in: ${failed[*]}."
