// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/document_builder.h"
