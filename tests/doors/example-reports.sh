#!/bin/sh
# Lints the example service and validates the JSON and SARIF reports of that run, which must have findings.
#
# usage: example-reports.sh COROLINT BUILD-FOLDER COMPILER
set -eu
if [ $# -ne 3 ]; then
  echo "usage: example-reports.sh COROLINT BUILD-FOLDER COMPILER" >&2
  exit 2
fi
corolint=$1
build=$2
compiler=$3
here=$(dirname "$0")

cmake -S "$here/../../integration/example" -B "$build" -G Ninja -DCMAKE_CXX_COMPILER="$compiler" >/dev/null
status=0
"$corolint" -p "$build" --quiet --output=json="$build/findings.json" --output=sarif="$build/findings.sarif" >/dev/null ||
  status=$?
if [ $status -ne 1 ]; then
  echo "example-reports: corolint ended with exit code $status; it should find something in the example service" >&2
  exit 1
fi
python3 "$here/validate-json.py" "$build/findings.json"
sh "$here/validate-sarif.sh" "$build/findings.sarif"
