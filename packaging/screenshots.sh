#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of the window in light and dark, at 100 % and 200 %, in build/screenshots; the one of the README is renewed.
set -euo pipefail
shopt -s inherit_errexit
# shellcheck source=packaging/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

prepare "$partita_build_mb" tests gui screenshots
configure release -DPARTITA_GUI=ON -DPARTITA_TESTS=ON
build release screenshots
export QT_QPA_PLATFORM=offscreen
folder=$partita_root/build/screenshots
for scale in 1 2; do
  QT_SCALE_FACTOR=$scale "$partita_root/build/release/bin/screenshots" "$folder" 2>/dev/null
done
# With 220 colours it is a third of the size, and looks the same.
convert "$folder/demo-dark.png" +dither -colors 220 "PNG8:$partita_root/packaging/screenshots/window.png"
