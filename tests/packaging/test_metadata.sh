#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: test_metadata.sh [PARTITA_CLI]
# What a desktop and a package manager read about Partita: are the files valid, do they tell the same version as CMake, do they
# fit together? With the path of partita-cli: does its man page name every command and option of its help?
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
linux=$root/packaging/linux
id=org.partita.Partita
desktop=$linux/$id.desktop
metainfo=$linux/$id.metainfo.xml
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

failures=0
# check NAME COMMAND ARGUMENT…
check() {
  local output
  if output=$("${@:2}" 2>&1); then
    printf 'PASS: %s\n' "$1"
  else
    printf 'FAIL: %s\n%s\n' "$1" "$output"
    failures=$((failures + 1))
  fi
}
equal() { [[ $1 == "$2" ]] || { echo "  got: $2"; return 1; }; }
# same WHAT WANTED GOT
same() { check "$1: ${2:-nothing}" equal "$2" "$3"; }
refused() { ! "$@"; }

check "the desktop file is valid" desktop-file-validate "$desktop"
check "the metainfo is valid" appstreamcli validate --no-net "$metainfo"
# A wrong file must be found out, or the two lines above say nothing.
sed 's/^Type=.*/Type=Nonsense/' "$desktop" >"$tmp/$id.desktop"
check "a wrong desktop file is found out" refused desktop-file-validate "$tmp/$id.desktop"
sed 's/<summary>.*/<summary \/>/' "$metainfo" >"$tmp/$id.metainfo.xml"
check "wrong metainfo is found out" refused appstreamcli validate --no-net "$tmp/$id.metainfo.xml"

version=$(sed -n 's/^project(partita VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
same "the newest release of the metainfo" "$version" "$(sed -n 's/.*<release version="\([^"]*\)".*/\1/p' "$metainfo" | head -n 1)"
debian=$(sed -n '1s/^partita (\(.*\)) .*/\1/p' "$root/packaging/debian/changelog")
same "the version of the Debian changelog" "$version-1" "$debian"
released=$(sed -n '0,/<release /s/.*<release .*date="\([^"]*\)".*/\1/p' "$metainfo")
dated=$(sed -n '0,/^ -- /s/^ -- .*>  \(.*\)/\1/p' "$root/packaging/debian/changelog")
same "the date of the Debian changelog" "$released" "$(LC_ALL=C date -u -d "$dated" +%F)"

same "the launchable of the metainfo" "$id.desktop" "$(sed -n 's/.*<launchable type="desktop-id">\(.*\)<.*/\1/p' "$metainfo")"
same "the icon of the desktop file" "$id" "$(sed -n 's/^Icon=//p' "$desktop")"
check "there is that icon" test -s "$linux/$id.svg"
mime=$linux/$id.mime.xml
session=$(sed -n 's/.*<mime-type type="\(.*\)">.*/\1/p' "$mime")
check "the desktop file opens sessions" grep -q "^MimeType=.*;$session;" "$desktop"
same "the media type of the metainfo" "$session" "$(sed -n 's/.*<mediatype>\(.*\)<.*/\1/p' "$metainfo")"
same "the suffix of sessions" "$(sed -n 's/.*sessionSuffix = "\(.*\)";.*/*.\1/p' "$root/app/window/services/prompts.h")" \
  "$(sed -n 's/.*<glob pattern="\(.*\)"\/>.*/\1/p' "$mime")"
# The application id in SQLite's header, as text.
applicationId=$(sed -n 's/.*sessionApplicationId = 0x\([0-9a-f]*\);.*/\1/p' "$root/core/session/session_schema.h" | sed 's/../\\x&/g')
same "the magic of sessions" "$(printf "$applicationId")" "$(sed -n 's/.*offset="68" value="\(.*\)".*/\1/p' "$mime")"
mkdir -p "$tmp/mime/packages"
cp "$mime" "$tmp/mime/packages/$id.xml"
check "the MIME type is valid" update-mime-database "$tmp/mime"
same "the type of a session's name" "50:$session:*.partita" "$(grep -v '^#' "$tmp/mime/globs2")"
same "the program of the desktop file" "partita %F" "$(sed -n 's/^Exec=//p' "$desktop")"
same "the summary" "$(sed -n 's/^Comment=//p' "$desktop")" "$(sed -n 's/.*<summary>\(.*\)<.*/\1/p' "$metainfo")"

if (($#)); then
  manual=$(sed 's/\\//g' "$linux/partita-cli.1")
  commands=$("$1" --help | sed -n '/^Subcommands:/,$s/^  \([a-z]\+\) .*/\1/p')
  check "partita-cli has commands" test -n "$commands"
  for command in $commands; do
    missing=
    [[ $manual == *".SS $command"* ]] || missing=" (the command itself)"
    for option in $("$1" "$command" --help | grep -o '^  [-a-z,]*--[a-z]\+' | grep -o -- '--[a-z]\+'); do
      grep -q -- "$option\b" <<<"$manual" || missing+=" $option"
    done
    same "what the man page leaves out of \"partita-cli $command\"" "" "$missing"
  done
fi

((failures == 0)) || { echo "$failures failed"; exit 1; }
