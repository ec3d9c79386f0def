// SPDX-License-Identifier: GPL-3.0-or-later
#include "empty_state.h"

#include "icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace shiwen {

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    auto *title = new QLabel(tr("Your articles, in one place"), this);
    QFont large = title->font();
    large.setPixelSize(std::lround(QFontInfo(large).pixelSize() * 1.8));
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto *text = new QLabel(tr("Add a folder that holds saved articles (.md, .html). Shiwen reads them where they are "
                               "and never changes them. You can also drag a folder or a bundle into this window."),
                            this);
    text->setObjectName(u"quiet"_s);
    text->setWordWrap(true);
    text->setMaximumWidth(460);
    text->setMinimumWidth(320);
    auto *add = new QPushButton(icon(Symbol::AddFolder), tr("Add a folder…"), this);
    add->setObjectName(u"addFolder"_s);
    add->setDefault(true);
    auto *import = new QPushButton(icon(Symbol::Bundle), tr("Import a bundle…"), this);
    connect(add, &QPushButton::clicked, this, &EmptyState::addFolderRequested);
    connect(import, &QPushButton::clicked, this, &EmptyState::importRequested);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(add);
    buttons->addWidget(import);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->addStretch(2);
    column->addWidget(title);
    column->addSpacing(10);
    column->addWidget(text);
    column->addSpacing(22);
    column->addLayout(buttons);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
}

} // namespace shiwen
