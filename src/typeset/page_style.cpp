// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/page_style.h"
