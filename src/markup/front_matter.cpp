// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/front_matter.h"

#include "markup/front_matter_fence.h"
#include "markup/front_matter_lines.h"
#include "markup/front_matter_other.h"
#include "markup/front_matter_yaml.h"

#include <algorithm>

namespace shiwen {

namespace {

/// A key that begins a line of the header and is not in `values`; empty when all are.
QString lostKey(QStringView header, const HeaderValues &values)
{
    for (qsizetype at = 0; at < header.size();) {
        const QStringView line = lineAt(header, at);
        at += line.size();
        qsizetype valueBegin = 0;
        const QString key = headerKey(line, valueBegin);
        if (!key.isEmpty() && !values.contains(key))
            return key;
    }
    return {};
}

void readYamlHeader(QStringView header, FrontMatter &result)
{
    result.values = readYaml(header, result.problem);
    const QString lost = lostKey(header, result.values);
    if (result.problem.isEmpty() && lost.isEmpty())
        return;
    result.damaged = true;
    if (result.problem.isEmpty())
        result.problem = QStringLiteral("lost key: %1").arg(lost);
    const HeaderValues lines = readHeaderLines(header);
    for (auto line = lines.begin(); line != lines.end(); ++line)
        if (!line.value().isEmpty() || !result.values.contains(line.key()))
            result.values.insert(line.key(), line.value());
}

/// Reads a header that is not YAML. False when it is no header after all.
bool readOther(const HeaderPart &part, FrontMatter &result)
{
    switch (part.form) {
    case HeaderForm::Toml: result.values = readToml(part.header); break;
    case HeaderForm::Json: result.values = readJsonHeader(part.header); break;
    case HeaderForm::References: result.values = readReferences(part.header); break;
    default: return false;
    }
    const auto isKnown = [](const QString &key) {
        return isKnownHeaderKey(key);
    };
    const QStringList keys = result.values.keys();
    return std::any_of(keys.begin(), keys.end(), isKnown);
}

} // namespace

FrontMatter readFrontMatter(const QString &text)
{
    FrontMatter result;
    const HeaderPart part = findHeader(text);
    if (part.form == HeaderForm::None)
        return result;
    result.closed = part.closed;
    if (part.form == HeaderForm::Yaml)
        readYamlHeader(part.header, result);
    else if (!readOther(part, result))
        return {};
    result.bodyBegin = part.bodyBegin;
    result.respelt = respellKeys(result.values);
    return result;
}

} // namespace shiwen
