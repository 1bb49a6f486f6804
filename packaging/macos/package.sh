#!/usr/bin/env bash
# Makes dist/Abreast-VERSION.dmg of dist/Abreast.app, which `python packaging/bundle.py` has made.
#
# To sign and notarise it, give beforehand, also to bundle.py:
#   ABREAST_SIGNING_IDENTITY   "Developer ID Application: NAME (TEAM)", whose certificate stands in the keychain
#   ABREAST_NOTARY_PROFILE     what `xcrun notarytool store-credentials PROFILE` has stored
# Without them the image is not signed, and macOS opens it only from the menu of its icon.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' app/abreast/__init__.py)
program=dist/Abreast.app
image=dist/Abreast-$version.dmg
test -d "$program" || { echo "There is no $program: python packaging/bundle.py makes it." >&2; exit 1; }

signed() { codesign --force --timestamp --options runtime --sign "$ABREAST_SIGNING_IDENTITY" "$@"; }

if [ -n "${ABREAST_SIGNING_IDENTITY:-}" ]; then
    # From the inside out: what holds others is signed over their signatures.
    find "$program/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 | while IFS= read -r -d '' library; do
        signed "$library"
    done
    find "$program/Contents" -type d -name '*.framework' -print0 | while IFS= read -r -d '' framework; do
        signed "$framework"
    done
    signed --entitlements packaging/macos/entitlements.plist "$program/Contents/MacOS/abreast"
    signed --entitlements packaging/macos/entitlements.plist "$program"
    codesign --verify --deep --strict --verbose=2 "$program"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$program" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname Abreast -srcfolder "$folder" -format ULMO -ov "$image"

if [ -n "${ABREAST_SIGNING_IDENTITY:-}" ]; then
    codesign --force --timestamp --sign "$ABREAST_SIGNING_IDENTITY" "$image"
fi
if [ -n "${ABREAST_NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$ABREAST_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
fi
echo "$image"
