// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// HTML in a form in which two texts are equal when they mean the same, as the CommonMark specification compares its
/// examples: outside `pre` white space collapses and vanishes around block elements, references of printable
/// characters are decoded, attributes are in order.
[[nodiscard]] QString htmlNormalForm(const QString &html);
