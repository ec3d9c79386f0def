#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Looks at every file git knows: each has a licence, by a line of its own or by REUSE.toml, whose text is in LICENSES/;
# and none names a folder of somebody's machine or a package mirror. Articles and fixtures may speak of such things. No
# two headers of the window and the modules under it define classes of one name: the linker would take them for one.
set -euo pipefail
cd "$(dirname "$0")/../.."
git() { command git -c safe.directory='*' "$@"; }

mapfile -t covered < <(sed -n 's/^path = \[\(.*\)\]$/\1/p' REUSE.toml | grep -o '"[^"]*"' | tr -d '"')

# In a case pattern * also matches the slash, so REUSE's ** needs nothing more.
by_reuse_toml() {
    local pattern
    for pattern in "${covered[@]}"; do
        # shellcheck disable=SC2254
        case $1 in ${pattern//\*\*/*}) return 0 ;; esac
    done
    return 1
}

failed=0
complain() {
    echo "$1" >&2
    failed=1
}

while IFS= read -r -d '' file; do
    case $file in LICENSES/*) continue ;; esac
    [ -s "$file" ] || continue
    licence=$(head -n 12 "$file" | tr -d '\0' | sed -n 's/.*SPDX-License-Identifier: *\([A-Za-z0-9.-]*\).*/\1/p' | head -n 1)
    if [ -n "$licence" ]; then
        [ -f "LICENSES/$licence.txt" ] || complain "$file: LICENSES/$licence.txt is missing"
    elif ! by_reuse_toml "$file"; then
        complain "$file: no SPDX-License-Identifier line and no entry in REUSE.toml"
    fi
done < <(git ls-files -z)

machine_paths='(^|[^A-Za-z0-9_.])/(work|root|tmp/b|home/[a-z]+)/'
mirrors='https?://([a-z0-9-]+\.)*(debian\.org/debian|debian\.net|archive\.ubuntu\.com|mirrors?\.)'
if git grep -nIE "$machine_paths|$mirrors" -- . ':!archive' ':!tests' ':!packaging/checks/files.sh' >&2; then
    complain "These lines name a folder of one machine or a package mirror."
fi

twice=$(git ls-files -z 'src/*.h' 'ui/*.h' ':!src/cli' | xargs -0 grep -hoE '^(class|struct) [A-Z]\w+( final)?( :|$| \{)' |
    awk '{ print $2 }' | sort | uniq -d)
[ -z "$twice" ] || complain "Two headers define a class of this name: ${twice//$'\n'/, }"

[ "$failed" = 0 ] && echo "files: every file has its licence, none names a machine"
exit "$failed"
