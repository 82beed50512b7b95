#!/bin/sh
# Verifies a notification pack with unzip and sha256sum alone, as README.txt in it describes; the rest is the shell's own.
#   verify.sh PACK.zip EMPTY-FOLDER
set -eu

fail() {
    printf 'FAILED: %s\n' "$1"
    exit 1
}

content() {
    while IFS= read -r line || [ -n "$line" ]; do
        printf '%s\n' "$line"
    done < "$1"
}

unzip -q "$1" -d "$2"
names=$(unzip -Z1 "$1")
cd "$2"

# Step 1: every file is as the list says, and the list names every file.
sha256sum --strict --check SHA256SUMS
listed=$(content SHA256SUMS)
printf '%s\n' "$names" | while IFS= read -r name; do
    case "$name" in SHA256SUMS) continue ;; esac
    case "$listed" in *"  $name"*) ;; *) fail "$name is in no list" ;; esac
done

# Step 2: each version has the seal that was recorded when it was frozen and when it was signed off.
for list in versions/*/SHA256SUMS */versions/*/SHA256SUMS; do
    [ -f "$list" ] || continue
    folder=${list%/SHA256SUMS}
    (cd "$folder" && sha256sum --strict --check SHA256SUMS)
    seal=$(sha256sum "$list")
    seal=${seal%% *}
    case "$(content "${folder%versions/*}history.csv")" in
        *VERSION_FROZEN*"$seal"*) ;;
        *) fail "$folder was not frozen with the seal $seal" ;;
    esac
    if [ -f "$folder/sign-off.json" ]; then
        case "$(content "$folder/sign-off.json")" in
            *"$seal"*) ;;
            *) fail "$folder was signed off with another seal than $seal" ;;
        esac
    fi
    printf 'sealed %s %s\n' "$folder" "$seal"
done
