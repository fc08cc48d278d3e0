#!/bin/bash
# Signs Deskbell.app, puts it on a disk image and has Apple notarise it. Runs on macOS alone.
# Usage: make.sh APP DMG
#   SIGN_AS         the name of a "Developer ID Application" certificate in the keychain; without it
#                   the app is signed for this machine only, and nothing is notarised
#   NOTARY_PROFILE  the name of credentials kept with `xcrun notarytool store-credentials`
set -euo pipefail
app=$1
image=$2
identity=${SIGN_AS:--}
entitlements=$(cd "$(dirname "$0")" && pwd)/entitlements.plist
options=(--force --options runtime --entitlements "$entitlements" --sign "$identity")
if [ "$identity" != - ]; then
    options+=(--timestamp)
fi

# From the inside out: a signature covers those of what is within.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    while IFS= read -r -d '' library; do codesign "${options[@]}" "$library"; done
find "$app/Contents/Frameworks" -type d -name '*.framework' -prune -print0 2>/dev/null |
    while IFS= read -r -d '' framework; do codesign "${options[@]}" "$framework"; done
codesign "${options[@]}" "$app"
codesign --verify --deep --strict "$app"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$image"
hdiutil create -volname "$(basename "$app" .app)" -srcfolder "$stage" -format ULFO "$image"

if [ "$identity" = - ]; then
    echo "$image: signed for this machine only, not notarised (no SIGN_AS)"
    exit 0
fi
codesign --sign "$identity" --timestamp "$image"
xcrun notarytool submit "$image" --keychain-profile "${NOTARY_PROFILE:?}" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
