#!/usr/bin/env bash
# Makes the pictures of this folder again: decks of the examples, drawn by LibreOffice, as contact sheets.
# Needs soffice, pdftoppm and ImageMagick's montage; run it from anywhere, with speechdeck on the PATH.
# Where the themes' own typefaces are missing, map them to Noto Serif CJK SC and Noto Sans CJK SC in fontconfig.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
examples="$here/../../examples"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

sheet() { # NAME SPEECH THEME
  speechdeck "$examples/$2" -o "$work/$1.pptx" --theme "$3" --quiet
  soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work" "$work/$1.pptx" >/dev/null
  pdftoppm -r 36 -png "$work/$1.pdf" "$work/$1"
  montage "$work/$1"-*.png -tile 4x -geometry +6+6 -background '#4a4a4a' -depth 8 -define png:compression-level=9 "$here/$1.png"
}

sheet party zh-city-renewal.txt party
sheet government zh-city-renewal.txt government
sheet party-en en-library-keynote.txt party
sheet government-en en-library-keynote.txt government
