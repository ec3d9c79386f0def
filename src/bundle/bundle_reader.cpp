// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle_reader.h"
