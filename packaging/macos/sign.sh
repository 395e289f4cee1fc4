#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Signs from the inside out, as Apple asks; a bundle's seal covers what is in it.
#
#   sign.sh inside APP    libraries, plugins and the helpers, each with an identifier and a signature of its own
#   sign.sh app APP       the bundle around them; checks all of it
#   sign.sh image DMG     the disk image; has it notarized where a profile is given, and attaches the ticket
#
#   SHELLREEVE_SIGN_IDENTITY   "Developer ID Application: NAME (TEAM)", as `security find-identity -v -p codesigning`
#                              shows it. Without it the signature is ad hoc: enough for this Mac, not for others.
#   SHELLREEVE_NOTARY_PROFILE  the name under which `xcrun notarytool store-credentials NAME --apple-id … --team-id …`
#                              has put the account into the keychain
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
entitlements=$here/Shellreeve.entitlements
identity=${SHELLREEVE_SIGN_IDENTITY:--}
id=org.shellreeve.Shellreeve

# Under the hardened runtime only libraries of the same team are loaded, and an ad hoc signature has no team.
options=(--force --sign "$identity")
[ "$identity" = - ] || options+=(--timestamp --options runtime)

sign() { codesign "${options[@]}" "$@"; }

sign_inside() {
    local contents=$1/Contents file
    # Deepest first: a framework is sealed after what lies in it.
    find "$contents/Frameworks" "$contents/PlugIns" -depth \( -name '*.framework' -o \( -name '*.dylib' -type f \) \) -print0 |
        while IFS= read -r -d '' file; do
            sign "$file"
        done
    # One that is copied out and run there must not be sealed to the bundle: an identifier of its own sees to that.
    for file in "$contents"/MacOS/*; do
        case ${file##*/} in
        shellreeve) ;; # the bundle's own, signed with it
        shellreeve-shellper) sign --identifier "$id.shellper" --entitlements "$entitlements" "$file" ;;
        *) sign --identifier "$id.$(basename "$file" | sed 's/^shellreeve-//')" "$file" ;;
        esac
    done
}

case ${1-} in
inside) sign_inside "$2" ;;
app)
    sign --entitlements "$entitlements" "$2"
    codesign --verify --deep --strict "$2"
    ;;
image)
    sign "$2"
    if [ -n "${SHELLREEVE_NOTARY_PROFILE:-}" ]; then
        xcrun notarytool submit "$2" --keychain-profile "$SHELLREEVE_NOTARY_PROFILE" --wait
        xcrun stapler staple "$2"
        spctl --assess --type open --context context:primary-signature --verbose "$2"
    fi
    ;;
*)
    sed -n '3,14s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac
