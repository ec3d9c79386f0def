// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text_document_builder.h"
