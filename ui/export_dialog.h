// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace shiwen {

/// Asks where a bundle goes and what travels in it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(int articles, QWidget *parent);

    /// What was chosen; the query is the caller's.
    [[nodiscard]] ExportRequest request() const;

private:
    void browse();
    void acceptIfFree();

    QLineEdit *m_path;
    QCheckBox *m_withNotebook;
    bool m_overwrite = false;
};

} // namespace shiwen
