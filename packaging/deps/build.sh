#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds KArchive and md4c, once and statically, into build/deps for systems that have no KArchive for Qt 6 or only
# an md4c before 0.5.2. The sources are Debian's own copies of the releases, checked against the SHA-256 written here:
# taken from packaging/deps/sources/ if they are there, else fetched by apt from the mirror this system already uses.
# Nothing outside the repository is written, and apt's own configuration is left as it is.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
prefix=$root/build/deps
work=$root/build/deps.work
sources=$here/sources

suite=trixie
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
# source package, file, SHA-256
archives='
kf6-extra-cmake-modules kf6-extra-cmake-modules_6.13.0.orig.tar.xz 7006017c00c817ff4c056995146d271791d1487a398d39ea6cac1cd59a8bf402
kf6-karchive kf6-karchive_6.13.0.orig.tar.xz 3c9b5dcf3abdfe2761e2153d70d9d667f1ff0fd2f6c80addba7549da954fcc90
md4c md4c_0.5.2.orig.tar.gz 55d0111d48fb11883aaee91465e642b8b640775a4d6993c2d0e7a8092758ef21
'

sha256() { cmake -E sha256sum "$1" | cut -d ' ' -f 1; }

# The stamp holds this script's own sum and the place it installed to: another recipe or a moved folder builds again.
stamp="$(sha256 "$0") $prefix"
if [ -f "$prefix/stamp" ] && [ "$(cat "$prefix/stamp")" = "$stamp" ]; then
    exit 0
fi

# An archive is known by its sum, whatever the person who put it there has called it.
find_archive() {
    for candidate in "$sources"/*; do
        if [ -f "$candidate" ] && [ "$(sha256 "$candidate")" = "$1" ]; then
            echo "$candidate"
            return 0
        fi
    done
    return 1
}

apt_quiet() {
    tool=$1
    shift
    "$tool" -q -c "$work/apt/apt.conf" "$@" >>"$work/apt/log" 2>&1
}

# Asks each archive this system knows for the suite; the first that has it, signed by Debian, is used.
prepare_apt() {
    command -v apt-get >/dev/null && [ -x /usr/lib/apt/apt-helper ] && [ -r "$keyring" ] || return 1
    mkdir -p "$work/apt/lists/partial" "$work/apt/cache/archives/partial"
    cat >"$work/apt/apt.conf" <<CONF
Dir::Etc::sourcelist "$work/apt/sources.list";
Dir::Etc::sourceparts "-";
Dir::State::Lists "$work/apt/lists";
Dir::Cache "$work/apt/cache";
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
APT::Sandbox::User "";
APT::Update::Error-Mode "any";
Acquire::Retries "3";
CONF
    # shellcheck disable=SC2016 # the format is apt's, not the shell's
    for mirror in $(apt-get indextargets --format '$(CREATED_BY) $(COMPONENT) $(REPO_URI)' |
        sed -n 's/^Packages main //p' | grep -v security | sort -u); do
        echo "deb-src [signed-by=$keyring] $mirror $suite main" >"$work/apt/sources.list"
        if apt_quiet apt-get update; then
            return 0
        fi
    done
    return 1
}

fetch_archive() {
    package=$1 file=$2 sum=$3
    uri=$(apt-get -q -c "$work/apt/apt.conf" source --only-source --print-uris "$package" 2>>"$work/apt/log" |
        sed -n "s/^'\([^']*\)' $file .*/\1/p")
    [ -n "$uri" ] || return 1
    mkdir -p "$sources"
    apt_quiet /usr/lib/apt/apt-helper download-file "$uri" "$work/$file" "SHA256:$sum" || return 1
    mv "$work/$file" "$sources/$file"
}

unpack() {
    mkdir -p "$work/$1"
    tar -xf "$2" -C "$work/$1" --strip-components=1
}

explain_missing() {
    echo "packaging/deps: cannot fetch the sources of KArchive and md4c here. Put these files into packaging/deps/sources/" >&2
    echo "(under any name; each is known by its SHA-256) and run the command again:" >&2
    echo "$archives" | while read -r package file sum; do
        [ -z "$package" ] || echo "  $file  SHA-256 $sum" >&2
    done
    [ ! -f "$work/apt/log" ] || tail -n 5 "$work/apt/log" >&2
    exit 1
}

rm -rf "$prefix" "$work"
mkdir -p "$work"
apt_ready=
echo "$archives" | while read -r package file sum; do
    [ -n "$package" ] || continue
    if ! found=$(find_archive "$sum"); then
        if [ -z "$apt_ready" ]; then
            echo "packaging/deps: fetching the sources of KArchive and md4c"
            prepare_apt || explain_missing
            apt_ready=yes
        fi
        fetch_archive "$package" "$file" "$sum" || explain_missing
        found=$(find_archive "$sum") || explain_missing
    fi
    unpack "$package" "$found"
done

install_project() {
    name=$1
    shift
    if ! {
        cmake -S "$work/$name" -B "$work/$name-build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
            -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_INSTALL_LIBDIR=lib \
            -DBUILD_SHARED_LIBS=OFF -DBUILD_TESTING=OFF -DCMAKE_POSITION_INDEPENDENT_CODE=ON "$@" &&
            cmake --build "$work/$name-build" &&
            cmake --install "$work/$name-build"
    } >"$work/$name.log" 2>&1; then
        echo "packaging/deps: building $name failed; the end of build/deps.work/$name.log:" >&2
        tail -n 40 "$work/$name.log" >&2
        exit 1
    fi
}

echo "packaging/deps: building KArchive and md4c into build/deps"

# KArchive asks for Qt 6.6, but only for a header that Qt 6.4 does not include by itself.
sed -e 's/^set(REQUIRED_QT_VERSION 6\.6\.0)$/set(REQUIRED_QT_VERSION 6.4.0)/' \
    -e 's/^find_package(Qt6Core .*/&\nadd_compile_options("SHELL:-include QStringConverter")/' \
    "$work/kf6-karchive/CMakeLists.txt" >"$work/CMakeLists.txt"
mv "$work/CMakeLists.txt" "$work/kf6-karchive/CMakeLists.txt"

install_project kf6-extra-cmake-modules -DBUILD_DOC=OFF
# A bundle is a zip: zlib is the only compression wanted, and every other library is kept from being found.
install_project kf6-karchive -DKDE_INSTALL_LIBDIR=lib \
    -DWITH_BZIP2=OFF -DWITH_LIBLZMA=OFF -DWITH_OPENSSL=OFF -DWITH_LIBZSTD=OFF \
    -DCMAKE_DISABLE_FIND_PACKAGE_BZip2=ON -DCMAKE_DISABLE_FIND_PACKAGE_LibLZMA=ON \
    -DCMAKE_DISABLE_FIND_PACKAGE_OpenSSL=ON -DCMAKE_DISABLE_FIND_PACKAGE_PkgConfig=ON \
    -DBZIP2_FOUND=OFF -DLIBLZMA_FOUND=OFF -DOpenSSL_FOUND=OFF -DLibZstd_FOUND=OFF
install_project md4c -DBUILD_MD2HTML_EXECUTABLE=OFF

rm -rf "$work"
echo "$stamp" >"$prefix/stamp"
