// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace shiwen {

/// What stands in the window while no folder has been added: what Shiwen does, and the first step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

signals:
    void addFolderRequested();
    void importRequested();
};

} // namespace shiwen
