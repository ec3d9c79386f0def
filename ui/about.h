// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace shiwen {

/// Shows what this program is, its version and its licence.
void showAbout(QWidget *parent);

} // namespace shiwen
