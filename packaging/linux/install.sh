#!/bin/sh
# Puts Deskbell into your own folders (no root), or takes it away again: install.sh [--remove]
# PREFIX is where to; without it ~/.local. Your tickets and settings are never touched.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
prefix=${PREFIX:-$HOME/.local}
library=$prefix/lib/deskbell

remove() {
    rm -rf "$library"
    rm -f "$prefix/bin/deskbell"
    (cd "$here/share" && find . -type f) | while IFS= read -r file; do rm -f "$prefix/share/$file"; done
}

tell_desktop() {
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database "$prefix/share/applications" || true
    fi
}

case ${1:-} in
    "")
        remove
        mkdir -p "$library" "$prefix/bin" "$prefix/share"
        cp -R "$here/lib/." "$library/"
        cp -R "$here/share/." "$prefix/share/"
        ln -s "$library/deskbell" "$prefix/bin/deskbell"
        # A desktop does not look for programs where the shell does.
        sed "s|^Exec=deskbell|Exec=\"$library/deskbell\"|" \
            "$here/share/applications/deskbell.desktop" >"$prefix/share/applications/deskbell.desktop"
        tell_desktop
        echo "Deskbell is in $prefix. Start it from the menu, or with $prefix/bin/deskbell."
        ;;
    --remove)
        remove
        tell_desktop
        echo "Deskbell is gone from $prefix. Your profile is where it was."
        ;;
    *)
        echo "usage: install.sh [--remove]" >&2
        exit 2
        ;;
esac
