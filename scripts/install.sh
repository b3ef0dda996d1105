#!/usr/bin/env bash
# Creates or renews the environment in .venv from a lock: `bash scripts/install.sh runtime|dev`.
#
# Only what the lock pins, with its hash, is ever fetched: wheels alone (building a package would
# fetch build requirements that no lock covers), and the project itself is built without isolation
# by the back-end from the same lock. Uv does it where it is found, or is fetched, also by hash;
# pip does it otherwise. BASE_PYTHON names the Python to build upon.
set -euo pipefail
cd "$(dirname "$0")/.."

kind=${1:?runtime or dev}
case $kind in
  runtime) lock=requirements.lock ;;
  dev) lock=requirements-dev.lock ;;
  *) echo "install: unknown environment '$kind' (runtime or dev)" >&2; exit 2 ;;
esac
venv=.venv
python=$venv/bin/python
stamp=$venv/.$kind-stamp
# Trust what the system trusts, as pip can be told to: a mirror may have a certificate of its own.
export UV_SYSTEM_CERTS=${UV_SYSTEM_CERTS:-true} UV_PYTHON_DOWNLOADS=never
# Make judges by file times; this judges by content, so that `make -B` reinstalls nothing.
wanted=$({ pwd; cat "$lock" pyproject.toml scripts/install.sh; } | cksum)
new_enough='import sys; sys.exit(sys.version_info < (3, 11))'

fail() { printf 'install: %s\n' "$@" >&2; exit 1; }

if [[ -f $stamp && $(<"$stamp") == "$wanted" ]] && "$python" -c "$new_enough" 2>/dev/null; then
  touch "$stamp"
  exit 0
fi

find_base_python() {
  local candidate candidates=(python3 python3.14 python3.13 python3.12 python3.11 python)
  [[ -z ${BASE_PYTHON:-} ]] || candidates=("$BASE_PYTHON")
  for candidate in "${candidates[@]}"; do
    if command -v "$candidate" >/dev/null && "$candidate" -c "$new_enough" 2>/dev/null; then
      echo "$candidate"
      return
    fi
  done
  fail "no Python 3.11 or newer found (looked for: ${candidates[*]})" \
    "Install one, or name it: make BASE_PYTHON=/path/to/python3"
}

create_venv() {
  echo "install: creating $venv with $("$base" --version)"
  rm -rf "$venv"
  # Without pip: copying it in takes longer than all the rest, and Debian's Python cannot.
  "$base" -m venv --without-pip "$venv" ||
    fail "'$base -m venv' does not work; on Debian and Ubuntu: apt-get install python3-venv"
}

# Sets `pip` to the command of a pip that installs into the environment.
find_pip() {
  pip=("$python" -m pip)
  if "${pip[@]}" --version >/dev/null 2>&1; then
    :
  elif "$base" -m pip --python "$python" --version >/dev/null 2>&1; then
    pip=("$base" -m pip --python "$python")
  elif ! "$python" -m ensurepip >/dev/null 2>&1; then
    fail "neither uv, nor pip, nor Python's ensurepip was found" \
      "On Debian and Ubuntu: apt-get install python3-venv (or python3-pip)"
  fi
}

# Fetches the uv that the lock pins.
fetch_uv() {
  local only_uv=$venv/.uv.lock
  awk '/^[^ ]/ { wanted = /^uv==/ } wanted' "$lock" >"$only_uv"
  "${pip[@]}" install -qq --no-input --disable-pip-version-check --no-deps --only-binary :all: \
    --require-hashes --requirement "$only_uv"
}

install_with_uv() {
  local uv=$1
  # Compiled, as pip does it too: where Python may write no bytecode, every start would compile anew.
  "$uv" pip sync --quiet --compile-bytecode --python "$python" --only-binary :all: \
    --require-hashes "$lock" &&
    "$uv" pip install --quiet --python "$python" --offline --no-deps --no-build-isolation \
      --editable .
}

install_with_pip() {
  "${pip[@]}" install -qq --no-input --disable-pip-version-check --only-binary :all: \
    --require-hashes --requirement "$lock" &&
    "${pip[@]}" install -qq --no-input --disable-pip-version-check --no-index --no-deps \
      --no-build-isolation --editable .
}

base=$(find_base_python)
"$python" -c "$new_enough" 2>/dev/null || create_venv
rm -f "$venv"/.*-stamp

started=$SECONDS
if [[ -x $venv/bin/uv ]]; then
  uv=$venv/bin/uv
else
  uv=$(command -v uv || true)
fi
if [[ -n $uv ]] && install_with_uv "$uv"; then
  by="$("$uv" --version | cut -d ' ' -f 1,2)"
else
  # Also where uv was found and failed: it may not know the index that pip is configured for.
  [[ -z $uv ]] || echo "install: $uv could not do it, trying pip" >&2
  find_pip
  if [[ -z $uv ]] && fetch_uv && install_with_uv "$venv/bin/uv"; then
    by="uv, fetched by pip"
  else
    install_with_pip || fail "the packages of $lock could not be installed (see above)"
    by=pip
  fi
fi
echo "$wanted" >"$stamp"
echo "install: $lock is in $venv ($by, $((SECONDS - started)) s)"
