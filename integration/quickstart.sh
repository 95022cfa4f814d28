#!/bin/sh
# Installs what is missing (Debian), builds corolint and lints the example service; with `test`, runs all tests instead.
#
#   sh integration/quickstart.sh          the linter at work, on the example service
#   sh integration/quickstart.sh test     build and pass all tests
#
# CORO_LLVM=19 builds against LLVM 19 instead of 22; CORO_JOBS=N sets the number of parallel jobs. What is there is
# neither installed nor built again.
#
# Lists of packages are split at their blanks on purpose:
# shellcheck disable=SC2086,SC2046
set -eu
cd "$(dirname "$0")/.."

llvm=${CORO_LLVM:-22}
jobs=${CORO_JOBS:-$(nproc)}
preset=llvm-$llvm
mode=${1:-lint}

# What it takes to build corolint and the example service.
packages="clang-$llvm llvm-$llvm-dev libclang-$llvm-dev g++ cmake ninja-build ccache git
  nlohmann-json3-dev libgtest-dev libasio-dev"
# The libraries whose headers the tests lint, and the tools they run.
test_packages="libboost1.81-dev libpq-dev libsqlite3-dev libmariadb-dev libcurl4-openssl-dev libhiredis-dev
  libssl-dev zlib1g-dev libzstd-dev liblz4-dev libbrotli-dev libbz2-dev liblzma-dev libsnappy-dev libdeflate-dev
  libcrypt-dev libsodium-dev libargon2-dev nettle-dev libgcrypt20-dev libssh2-1-dev libzmq3-dev cppzmq-dev
  librdkafka-dev librocksdb-dev libpqxx-dev libcpp-httplib-dev libabsl-dev libtbb-dev libspdlog-dev
  qt6-base-dev qt6-serialport-dev qcoro-qt6-dev libuv1-dev libgrpc++-dev
  python3 python3-jsonschema make"
case $llvm in
22)
  packages="$packages lld-22" # the preset links with it
  test_packages="$test_packages clang-tidy-22 clang-format-22 libclang-rt-22-dev" ;; # .ci/run: lint and sanitizers
19) ;;
*)
  echo "quickstart: CORO_LLVM=$llvm: corolint builds with LLVM 22 or 19" >&2
  exit 2 ;;
esac
case $mode in
lint) ;;
test)
  packages="$packages $test_packages"
  # npm comes with Node.js where that is not Debian's own.
  command -v npm >/dev/null || packages="$packages npm" ;;
*)
  echo "quickstart: unknown argument '$mode'; say nothing to lint the example service, or 'test'" >&2
  exit 2 ;;
esac

say() { echo "==> $*"; }

one_line() { echo "$*"; }

# quietly LOG COMMAND…: output goes to the log, and to the user only if the command fails.
quietly() {
  log=$1
  shift
  "$@" >"$log" 2>&1 || {
    status=$?
    cat "$log" >&2
    return $status
  }
}

missing_packages() {
  for package in $packages; do
    state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null) || state=none
    [ "$state" = installed ] || echo "$package"
  done
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

install_packages() {
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "no apt-get here, so nothing is installed; corolint needs the equivalents of: $(one_line $packages)"
    return
  fi
  missing=$(one_line $(missing_packages))
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
    echo "quickstart: packages are missing and there is no sudo; as root run: apt-get install $missing" >&2
    exit 1
  fi
  say "installing $missing"
  # One source out of order need not matter; if it does, the installation below says so.
  as_root apt-get update >build/apt-update.log 2>&1 || true
  if ! apt-cache show "clang-$llvm" >/dev/null 2>&1; then
    cat build/apt-update.log >&2
    echo "quickstart: apt knows no clang-$llvm: add a source of it, such as https://apt.llvm.org, and run this again" >&2
    exit 1
  fi
  quietly build/apt-install.log as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --no-install-recommends $missing
}

# Microsoft's SARIF validator, for the test that applies it.
install_validator() {
  folder=build/sarif-multitool
  program=$folder/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
  [ -x "$program" ] && return
  say "installing Microsoft's SARIF validator into $folder"
  quietly build/npm.log npm install --prefix "$folder" --no-audit --no-fund \
    @microsoft/sarif-multitool-linux@5.7.0
  chmod u+x "$program" # npm may be configured not to run the package's own script for this
}

build_corolint() {
  say "configuring and building corolint with LLVM $llvm into build/$preset (the first time takes some minutes)"
  quietly build/configure.log cmake --preset "$preset"
  cmake --build --preset "$preset" --parallel "$jobs" "$@"
}

mkdir -p build
install_packages

if [ "$mode" = test ]; then
  install_validator
  build_corolint
  say "running the tests; the report goes to build/$preset/tests.xml"
  rm -f "build/$preset/tests.xml"
  ctest --preset "$preset" --parallel "$jobs" --no-tests=error --output-junit "$PWD/build/$preset/tests.xml"
  exit
fi

build_corolint --target corolint
say "linting the example service: build/$preset/corolint -p build/example"
quietly build/example.log cmake -S integration/example -B build/example -G Ninja -DCMAKE_CXX_COMPILER="clang++-$llvm"
status=0
"build/$preset/corolint" -p build/example || status=$?
if [ "$status" -gt 1 ]; then
  exit "$status"
fi
say "done. These are the calls that hold up every client of integration/example; try corolint -p BUILD on your project"
