// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader_settings.h"
#include "theme.h"

#include <QDialog>
#include <QString>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace shiwen {

/// The settings, beside the window that shows what they do: each takes effect when it is changed.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `language`: one of languages(), empty for the system's.
    SettingsDialog(const ReaderSettings &reader, Theme theme, const QString &language, QWidget *parent = nullptr);

    [[nodiscard]] ReaderSettings reader() const;
    /// Shows a theme that was chosen elsewhere.
    void showTheme(Theme theme);

signals:
    void readerChanged(const shiwen::ReaderSettings &settings);
    void themeChosen(shiwen::Theme theme);
    void languageChosen(const QString &language);

private:
    void addReading(QFormLayout &form);
    void addWindow(QFormLayout &form, Theme theme, const QString &language);
    void showReader(const ReaderSettings &settings);
    void tellReader();

    QComboBox *m_typeface;
    QSpinBox *m_size;
    QSpinBox *m_measure;
    QDoubleSpinBox *m_lineHeight;
    QDoubleSpinBox *m_paragraphGap;
    QCheckBox *m_justified;
    QCheckBox *m_indented;
    QComboBox *m_theme;
    QComboBox *m_language;
    bool m_showing = false; ///< settings are shown, not made
};

} // namespace shiwen
