#!/bin/bash
# Run the live tests against a Request Tracker of their own: tools/test-rt.sh PYTEST [ARGS…]
# It is installed (root, Debian) and started on loopback, and stopped again whatever happens.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
server=tests/rt/rt-server.sh
pytest=$1
shift
export RT_STATE="${RT_STATE:-$PWD/build/rt}" RT_BCRYPT="${RT_BCRYPT:-4}"
export DESKBELL_RT="${DESKBELL_RT:-require}"

"$server" install
trap '"$server" stop' EXIT
"$server" start
"$server" seed
set -a
eval "$("$server" env)"
set +a
"$pytest" tests/live -m rt "$@"
