// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_dialog.h"

#include "language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace shiwen {

namespace {

void addHeading(QFormLayout &form, const QString &text)
{
    auto *heading = new QLabel(text);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    if (form.rowCount() > 0)
        heading->setContentsMargins(0, 12, 0, 0);
    form.addRow(heading);
}

void setUp(QSpinBox &box, int least, int most, const QString &unit)
{
    box.setRange(least, most);
    box.setSuffix(u' ' + unit);
}

void setUp(QDoubleSpinBox &box, double least, double most, const QString &unit)
{
    box.setRange(least, most);
    box.setDecimals(2);
    box.setSingleStep(0.05);
    box.setSuffix(u' ' + unit);
}

} // namespace

SettingsDialog::SettingsDialog(const ReaderSettings &reader, Theme theme, const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_typeface(new QComboBox(this))
    , m_size(new QSpinBox(this))
    , m_measure(new QSpinBox(this))
    , m_lineHeight(new QDoubleSpinBox(this))
    , m_paragraphGap(new QDoubleSpinBox(this))
    , m_justified(new QCheckBox(tr("Even edges on both sides"), this))
    , m_indented(new QCheckBox(tr("Indent the first line by two characters"), this))
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
{
    setWindowTitle(tr("Settings"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(18);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addReading(*form);
    addWindow(*form, theme, language);
    showReader(reader);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *reset = buttons->addButton(tr("Reading as at first"), QDialogButtonBox::ResetRole);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, [this] {
        showReader({});
        tellReader();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(18);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
}

void SettingsDialog::addReading(QFormLayout &form)
{
    using S = ReaderSettings;
    m_typeface->addItem(tr("Sans-serif"), int(Typeface::Sans));
    m_typeface->addItem(tr("Serif"), int(Typeface::Serif));
    setUp(*m_size, S::smallestText, S::largestText, tr("px"));
    setUp(*m_measure, S::narrowest, S::widest, tr("characters"));
    setUp(*m_lineHeight, S::closest, S::loosest, tr("× size"));
    setUp(*m_paragraphGap, 0, S::widestGap, tr("× size"));
    addHeading(form, tr("Reading"));
    form.addRow(tr("Typeface"), m_typeface);
    form.addRow(tr("Size"), m_size);
    form.addRow(tr("Line width"), m_measure);
    form.addRow(tr("Line height"), m_lineHeight);
    form.addRow(tr("Between paragraphs"), m_paragraphGap);
    form.addRow(tr("Chinese paragraphs"), m_justified);
    form.addRow(QString(), m_indented);
    connect(m_typeface, &QComboBox::currentIndexChanged, this, &SettingsDialog::tellReader);
    for (QSpinBox *box : {m_size, m_measure})
        connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::tellReader);
    for (QDoubleSpinBox *box : {m_lineHeight, m_paragraphGap})
        connect(box, &QDoubleSpinBox::valueChanged, this, &SettingsDialog::tellReader);
    for (QCheckBox *box : {m_justified, m_indented})
        connect(box, &QCheckBox::toggled, this, &SettingsDialog::tellReader);
}

void SettingsDialog::addWindow(QFormLayout &form, Theme theme, const QString &language)
{
    for (const Theme one : {Theme::System, Theme::Light, Theme::Sepia, Theme::Dark})
        m_theme->addItem(nameOf(one), int(one));
    showTheme(theme);
    for (const auto &[code, name] : languageNames())
        m_language->addItem(name, code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    addHeading(form, tr("Window"));
    form.addRow(tr("Colours"), m_theme);
    form.addRow(tr("Language"), m_language);
    connect(m_theme, &QComboBox::activated, this, [this] { emit themeChosen(Theme(m_theme->currentData().toInt())); });
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });
}

void SettingsDialog::showTheme(Theme theme)
{
    m_theme->setCurrentIndex(m_theme->findData(int(theme)));
}

void SettingsDialog::showReader(const ReaderSettings &settings)
{
    const QScopedValueRollback showing(m_showing, true);
    m_typeface->setCurrentIndex(m_typeface->findData(int(settings.typeface)));
    m_size->setValue(settings.size);
    m_measure->setValue(settings.measure);
    m_lineHeight->setValue(settings.lineHeight);
    m_paragraphGap->setValue(settings.paragraphGap);
    m_justified->setChecked(settings.justified);
    m_indented->setChecked(settings.indented);
}

ReaderSettings SettingsDialog::reader() const
{
    return {Typeface(m_typeface->currentData().toInt()),
            m_size->value(),
            m_measure->value(),
            m_lineHeight->value(),
            m_paragraphGap->value(),
            m_justified->isChecked(),
            m_indented->isChecked()};
}

void SettingsDialog::tellReader()
{
    if (!m_showing)
        emit readerChanged(reader());
}

} // namespace shiwen
