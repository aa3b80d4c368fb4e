#!/bin/sh
# Makes what LibreOffice writes of every .docx of the corpus, beside it in libreoffice/:
#   corpus/vary.sh [odt docx rtf doc pdf …]     (Debian: libreoffice-writer, fonts-liberation2)
# The files share the original's gold and are committed, so that tests need no LibreOffice.
# Of tinh-long only .odt and .docx are kept: its .doc and .pdf were made this way.
set -eu
cd "$(dirname "$0")"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

for original in */*.docx; do
  case $original in issues/*) continue ;; esac
  for kind in ${*:-odt docx}; do
    soffice --headless -env:UserInstallation="file://$profile" --convert-to "$kind" \
      --outdir "$(dirname "$original")/libreoffice" "$original"
  done
done
