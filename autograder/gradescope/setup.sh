#!/usr/bin/env bash
# Gradescope runs this once, as root, when it builds the container from the zip.
# It installs the packages of requirements.txt beside the zip's folder, in venv/.
set -euo pipefail
source_folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$source_folder")
readonly source_folder root
export DEBIAN_FRONTEND=noninteractive

# The version that the class is graded with comes first, then any that the kit runs on.
find_python() {
    local version
    for version in "$(<"$source_folder/python-version")" 3.13 3.12 3.11; do
        if command -v "python$version" >/dev/null || apt-get install -y "python$version" >&2; then
            apt-get install -y "python$version-venv" >&2 || true
            if "python$version" -c 'import ensurepip, venv' 2>/dev/null; then
                printf 'python%s\n' "$version"
                return
            fi
        fi
    done
    echo 'setup.sh: Python 3.11, 3.12 or 3.13 is needed; choose an image that has one' >&2
    return 1
}

apt-get update
# Where the container refuses namespaces, bubblewrap is of no use, and grading goes on without it.
apt-get install -y bubblewrap || true
python=$(find_python)
"$python" -m venv --clear "$root/venv"
"$root/venv/bin/python" -m pip install --quiet --no-cache-dir --no-deps -r "$source_folder/requirements.txt"
