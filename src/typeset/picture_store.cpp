// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/picture_store.h"
