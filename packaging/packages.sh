# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034
# Sourced by setup.sh and .ci/run: which packages are needed, and how they are got.

# Debian and Ubuntu. KArchive and md4c are not here: setup.sh takes them from the system only where they are new enough.
apt_build_packages='g++ cmake ninja-build pkg-config xz-utils
    qt6-base-dev libqt6sql6-sqlite qt6-tools-dev qt6-l10n-tools linguist-qt6
    libxml2-dev libyaml-cpp-dev libssl-dev zlib1g-dev libzstd-dev'
# What the program finds at run time: picture formats, Wayland, a Chinese typeface, Qt's own words in Chinese.
apt_run_packages='qt6-image-formats-plugins libqt6svg6 qt6-wayland fonts-noto-cjk qt6-translations-l10n'
apt_check_packages='git clang-format clang-tidy desktop-file-utils appstream unicode-data'

# Prints those of the named packages that dpkg does not have installed.
apt_missing() {
    for package in "$@"; do
        case $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) in
        installed) ;;
        *) printf '%s ' "$package" ;;
        esac
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "packaging: this needs root, and there is no sudo; run as root: $*" >&2
        return 1
    fi
}

apt_updated=
apt_update_once() {
    [ -z "$apt_updated" ] || return 0
    as_root apt-get -qq update </dev/null
    apt_updated=yes
}

# Installs those of the named packages that are missing; says nothing and asks for nothing when none is.
apt_install() {
    missing=$(apt_missing "$@")
    [ -n "$missing" ] || return 0
    echo "packaging: installing $missing"
    apt_update_once
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install $missing </dev/null >/dev/null
}

# True if apt offers PACKAGE at VERSION or newer.
apt_offers() {
    offered=$(apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: //p')
    [ -n "$offered" ] && [ "$offered" != '(none)' ] && dpkg --compare-versions "$offered" ge "$2"
}

name_packages() {
    cat >&2 <<NAMES
packaging: something that Shiwen is built from is missing (the message above says what). Install, and run this again:
  Fedora     sudo dnf install gcc-c++ cmake ninja-build pkgconf qt6-qtbase-devel qt6-qttools-devel qt6-qtsvg
             qt6-qtimageformats kf6-karchive-devel md4c-devel libxml2-devel yaml-cpp-devel openssl-devel zlib-devel
             libzstd-devel google-noto-sans-cjk-fonts
  Arch       sudo pacman -S --needed gcc cmake ninja pkgconf qt6-base qt6-tools qt6-svg qt6-imageformats karchive md4c
             libxml2 yaml-cpp openssl zlib zstd noto-fonts-cjk
  Homebrew   brew install cmake ninja pkgconf qt karchive md4c libxml2 yaml-cpp openssl@3 zstd
NAMES
}
