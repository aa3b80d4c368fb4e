#!/bin/sh
# Makes the .odt, .doc and .pdf of every .docx of the corpus, as LibreOffice writes them:
#   corpus/vary.sh            (Debian: libreoffice-writer, fonts-liberation2)
# They lie in libreoffice/ beside the original and share its gold; they are committed, so that
# tests need no LibreOffice.
set -eu
cd "$(dirname "$0")"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

for original in */*.docx; do
  case $original in issues/*) continue ;; esac
  for kind in odt doc:"MS Word 97" pdf; do
    soffice --headless -env:UserInstallation="file://$profile" --convert-to "$kind" \
      --outdir "$(dirname "$original")/libreoffice" "$original"
  done
done
