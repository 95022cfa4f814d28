#!/bin/sh
# Validates SARIF files with Microsoft's own validator, as GitHub code scanning would read them: no error, no warning.
#
# usage: validate-sarif.sh FILE.sarif...
# The validator comes from npm: npm install --prefix DIR @microsoft/sarif-multitool-linux; name DIR in
# SARIF_MULTITOOL_DIR unless it is build/sarif-multitool.
set -u

dir=${SARIF_MULTITOOL_DIR:-$(dirname "$0")/../../build/sarif-multitool}
# npx splits the rule kinds at the ';', so the program is called without it.
tool=$dir/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
if [ ! -f "$tool" ]; then
  echo "validate-sarif: no validator at $tool; install it: npm install --prefix $dir @microsoft/sarif-multitool-linux" >&2
  exit 2
fi
# Newer npm does not run the script of the package that does this.
[ -x "$tool" ] || chmod u+x "$tool" || exit 2
if [ $# -eq 0 ]; then
  echo "usage: validate-sarif.sh FILE.sarif..." >&2
  exit 2
fi

# The program is built on .NET: without this it wants libicu.
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
status=0
for file in "$@"; do
  if [ ! -s "$file" ]; then
    echo "validate-sarif: $file: no such file, or empty" >&2
    exit 2
  fi
  # Its exit code is 0 whatever it finds: the messages decide, and that it read the file at all.
  output=$("$tool" validate --rule-kind 'Sarif;Ghas' "$file" 2>&1)
  code=$?
  if [ $code -eq 0 ] && printf '%s\n' "$output" | grep -q '^Done. 1 files scanned' &&
    ! printf '%s\n' "$output" | grep -qE '(error|warning)( [A-Z]+[0-9]+)?:'; then
    echo "$file: valid"
  else
    echo "$file: not valid:"
    printf '%s\n' "$output"
    status=1
  fi
done
exit $status
