#!/bin/sh
# Makes what LibreOffice writes of every .docx of the corpus, beside it in libreoffice/:
#   corpus/vary.sh [odt docx rtf pdf doc …]     (Debian: libreoffice-writer, fonts-liberation2)
# The .pdf has another face and shorter pages than the original: other line breaks, other page ends.
# The files share the original's gold and are committed, so that tests need no LibreOffice.
# Of tinh-long no .doc is kept: its own was made this way.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# convert KIND FILE FOLDER
convert() {
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$1" --outdir "$3" "$2"
}

# The same text on lower pages (A4 as wide as before, 9 inches high, 6.5 where it lies) and in a wider face.
relay() {
  convert fodt "$1" "$work"
  flat=$work/$(basename "$1" .docx).fodt
  sed -i -e 's/font-family="[^"]*\(Times New Roman\|Calibri\|Cambria\)[^"]*"/font-family="Liberation Sans"/g' \
    -e 's/fo:page-height="11\.6[0-9]*in"/fo:page-height="9in"/' \
    -e 's/fo:page-height="8\.2[0-9]*in"/fo:page-height="6.5in"/' "$flat"
  convert pdf "$flat" "$2"
}

for original in */*.docx; do
  case $original in issues/*) continue ;; esac
  folder=$(dirname "$original")/libreoffice
  for kind in ${*:-odt docx rtf pdf}; do
    case $kind in
      pdf) relay "$original" "$folder" ;;
      *) convert "$kind" "$original" "$folder" ;;
    esac
  done
done
