#!/bin/bash
# Run a command with a Request Tracker of its own in the environment: tools/with-rt.sh COMMAND [ARGS…]
# It is installed (root, Debian) and started on loopback, and stopped again whatever happens.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
server=tests/rt/rt-server.sh
export RT_STATE="${RT_STATE:-$PWD/build/rt}" RT_BCRYPT="${RT_BCRYPT:-4}"
export DESKBELL_RT="${DESKBELL_RT:-require}"

"$server" install
trap '"$server" stop' EXIT
"$server" start
"$server" seed
set -a
eval "$("$server" env)"
set +a
"$@"
