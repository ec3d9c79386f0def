// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_fixture.h"

#include <QCryptographicHash>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace shiwen;
using namespace shiwen::test;
using namespace Qt::StringLiterals;

/// Exports that are no bundles.
class TestExportFormats : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_files = std::make_unique<LibraryFixture>();
        QImage dot(3, 2, QImage::Format_RGB32);
        dot.fill(Qt::red);
        QVERIFY(QDir().mkpath(m_files->folder() + u"/图"_s));
        QVERIFY(dot.save(m_files->folder() + u"/图/红 点.png"_s));
        m_files->writeArticle(u"a.md"_s, u"=甲: \"一\", 二"_s,
                              u"樟脑放在箱底。![点](图/红%20点.png)\n\n见[乙](b.md)和[外面](https://example.org/)。"_s);
        m_files->writeArticle(u"b.md"_s, u"乙/丙?"_s, u"纸箱不如木箱。![没有](图/没有.png)"_s);
        m_library = m_files->openIndexed();
        QVERIFY(m_library);
    }

    void cleanup()
    {
        m_library.reset();
        m_files.reset();
    }

    void aTableOpensInSpreadsheets()
    {
        QCOMPARE(exported(ExportFormat::Csv, u"t.csv"_s), QString());
        const QByteArray bytes = bytesOf(u"t.csv"_s);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"
                                 "id,title,date,"));
        QCOMPARE(bytes.count("\r\n"), 3);
        // A formula is none, and quotes are doubled.
        QVERIFY2(bytes.contains(u",\"'=甲: \"\"一\"\", 二\",2022-05-01,"_s.toUtf8()), bytes.constData());
    }

    void jsonHoldsAllThatIsKnown()
    {
        const QString id = LibraryFixture::find(*m_library, u"樟脑"_s).first().id;
        const Highlight highlight{u"h"_s, {u"箱底"_s, {}, {}, 4}, HighlightColour::Blue, u"买"_s, 1000};
        QVERIFY(m_library->changeMarks({id}, {.starred = true, .addTags = {u"私"_s}, .putHighlights = {highlight}})
                    .result());
        QCOMPARE(exported(ExportFormat::Json, u"t.json"_s), QString());
        const QJsonArray all = QJsonDocument::fromJson(bytesOf(u"t.json"_s)).array();
        QCOMPARE(all.size(), 2);
        const QJsonObject first = (all.at(0)["id"_L1].toString() == id ? all.at(0) : all.at(1)).toObject();
        QCOMPARE(first.value("tags"_L1).toArray(), (QJsonArray{u"测试"_s, u"私"_s}));
        QVERIFY(first.value("starred"_L1).toBool());
        QVERIFY(first.value("text"_L1).toString().contains(u"樟脑放在箱底。"_s));
        QVERIFY(first.value("blocks"_L1).toArray().size() >= 2);
        QCOMPARE(highlightFromJson(first.value("highlights"_L1).toArray().at(0).toObject()), highlight);

        QCOMPARE(exported(ExportFormat::Json, u"bare.json"_s, false), QString());
        const QByteArray bare = bytesOf(u"bare.json"_s);
        QVERIFY(!bare.contains(u"私"_s.toUtf8()) && !bare.contains("highlights") && !bare.contains("\"starred\":true"));
    }

    void markdownFilesLeadToEachOther()
    {
        QCOMPARE(exported(ExportFormat::Markdown, u"md"_s), QString());
        const QStringList names = QDir(m_files->path(u"md"_s)).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 2);
        const QString second = names.at(0).contains(u'丙') ? names.at(0) : names.at(1);
        const QString first = second == names.at(0) ? names.at(1) : names.at(0);
        for (const QString &name : names)
            QVERIFY2(!name.contains(u'?') && !name.contains(u'"') && !name.contains(u':'), qPrintable(name));
        const QString text = QString::fromUtf8(bytesOf(u"md/"_s + first));
        QVERIFY2(text.startsWith(u"---\ntitle: \"=甲: \\\"一\\\", 二\"\ndate: 2022-05-01\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"(https://example.org/)"_s), qPrintable(text));

        // Read again, it is the same article with its picture, and the link leads to the other one.
        QVERIFY(m_library->addFolder(m_files->path(u"md"_s)).result());
        QVERIFY(m_library->index().result());
        const auto again = LibraryFixture::find(*m_library, u"folder:md 樟脑"_s);
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().title, u"=甲: \"一\", 二"_s);
        QCOMPARE(again.first().tags, QStringList{u"测试"_s});
        QCOMPARE(again.first().images, 1);
        QCOMPARE(again.first().imagesMissing, 0);
        const auto article = m_library->openArticle(again.first().id).result();
        QString link;
        walk(article->document.root, [&link](const Node &node) {
            if (node.type == NodeType::Link && link.isEmpty())
                link = node.url;
        });
        const auto linked = m_library->linkedArticle(again.first(), link).result();
        QCOMPARE(*linked, LibraryFixture::find(*m_library, u"folder:md 木箱"_s).first().id);
    }

    void pagesComeWithTheirFiles()
    {
        QCOMPARE(exported(ExportFormat::Site, u"site"_s), QString());
        QVERIFY(bytesOf(u"site/index.html"_s).contains(u"乙/丙?"_s.toUtf8()));
        QVERIFY(!bytesOf(u"site/site/style.css"_s).isEmpty());
        const QString id = LibraryFixture::find(*m_library, u"樟脑"_s).first().id;
        const QString page = QString::fromUtf8(bytesOf(u"site/site/%1.html"_s.arg(id)));
        const qsizetype begin = page.indexOf(u"<img src=\""_s) + 10;
        const QString source = page.mid(begin, page.indexOf(u'"', begin) - begin);
        const QString picture = QUrl::fromPercentEncoding(source.toUtf8());
        QVERIFY2(QFile::exists(m_files->path(u"site/site/"_s + picture)), qPrintable(picture));
    }

    void aPageNeedsNothingBesideIt()
    {
        m_files->writeArticle(u"c.md"_s, u"丙"_s, u"有注[^1]。\n\n[^1]: 注文"_s);
        QVERIFY(m_library->index().result());
        QCOMPARE(exported(ExportFormat::Page, u"page.html"_s), QString());
        const QString page = QString::fromUtf8(bytesOf(u"page.html"_s));
        const auto idOf = [this](const QString &word) {
            return LibraryFixture::find(*m_library, word).first().id;
        };
        QCOMPARE(page.count(u"<article "_s), 3);
        // The picture is inside, the missing one is named, the link leads to the other article on the page.
        const auto picture = readFile(m_files->folder() + u"/图/红 点.png"_s, 10'000);
        const QString inside = u"<img src=\"data:image/png;base64,"_s + QString::fromLatin1(picture->toBase64()) + u'"';
        QVERIFY(page.contains(inside));
        QCOMPARE(page.count(u"<img "_s), 1);
        QCOMPARE(page.count(u"class=\"missing\""_s), 1);
        QVERIFY(page.contains(u"<a href=\"#%1\">乙</a>"_s.arg(idOf(u"木箱"_s))));
        QVERIFY(page.contains(u"<article id=\"%1\""_s.arg(idOf(u"木箱"_s))));
        QVERIFY(page.contains(u"<a href=\"https://example.org/\">"_s));
        const QString note = idOf(u"有注"_s) + u"-fn-1"_s;
        QVERIFY(page.contains(u"href=\"#%1\""_s.arg(note)) && page.contains(u"id=\"%1\""_s.arg(note)));
        // Its style is the one that the policy allows.
        const qsizetype begin = page.indexOf(u"<style>"_s) + 7;
        const QByteArray style = page.mid(begin, page.indexOf(u"</style>"_s) - begin).toUtf8();
        const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
        QVERIFY(page.contains(u"style-src 'sha256-%1'"_s.arg(QString::fromLatin1(hash))));
        for (const QString &outside : {u"<link"_s, u"<script"_s, u"file:"_s, m_files->folder()})
            QVERIFY2(!page.contains(outside), qPrintable(outside));
    }

    void whatIsThereIsKept()
    {
        QVERIFY(writeFile(m_files->path(u"t.csv"_s), "mine"));
        QVERIFY(exported(ExportFormat::Csv, u"t.csv"_s).contains(u"t.csv"_s));
        QCOMPARE(bytesOf(u"t.csv"_s), QByteArray("mine"));
        QCOMPARE(exported(ExportFormat::Csv, u"t.csv"_s, true, true), QString());
        QVERIFY(bytesOf(u"t.csv"_s) != "mine");

        QVERIFY(QDir().mkpath(m_files->path(u"full"_s)));
        QVERIFY(writeFile(m_files->path(u"full/mine.txt"_s), "mine"));
        for (const bool overwrite : {false, true})
            QVERIFY(exported(ExportFormat::Markdown, u"full"_s, true, overwrite).contains(u"full"_s));
        QCOMPARE(bytesOf(u"full/mine.txt"_s), QByteArray("mine"));

        QVERIFY(QDir().mkpath(m_files->path(u"empty"_s)));
        QCOMPARE(exported(ExportFormat::Markdown, u"empty"_s), QString());
        QVERIFY(!exported(ExportFormat::Markdown, u"empty"_s).isEmpty());
        QCOMPARE(exported(ExportFormat::Site, u"empty"_s, true, true), QString());
        QVERIFY(QFile::exists(m_files->path(u"empty/index.html"_s)));
        QCOMPARE(QDir(m_files->path(u"empty"_s)).entryList({u"*.md"_s}), QStringList());
        // A file of the reader's among those of the export keeps it from being replaced.
        QVERIFY(writeFile(m_files->path(u"empty/mine.txt"_s), "mine"));
        QVERIFY(!exported(ExportFormat::Site, u"empty"_s, true, true).isEmpty());
        QCOMPARE(bytesOf(u"empty/mine.txt"_s), QByteArray("mine"));

        QVERIFY(QFile::link(m_files->path(u"full"_s), m_files->path(u"link"_s)));
        QVERIFY(!exported(ExportFormat::Site, u"link"_s, true, true).isEmpty());
        // Nothing is left behind.
        const QStringList hidden =
            QDir(m_files->path(u"."_s)).entryList({u".shiwen-*"_s}, QDir::AllEntries | QDir::Hidden);
        QCOMPARE(hidden, QStringList());
    }

private:
    /// The message when it failed.
    QString exported(ExportFormat format, const QString &name, bool withNotebook = true, bool overwrite = false)
    {
        const auto written =
            m_library->exportBundle({QString(), {}, m_files->path(name), overwrite, withNotebook, format}).result();
        return written ? QString() : written.error().message;
    }

    QByteArray bytesOf(const QString &name) const
    {
        const auto bytes = readFile(m_files->path(name), 10'000'000);
        return bytes ? *bytes : QByteArray();
    }

    std::unique_ptr<LibraryFixture> m_files;
    std::unique_ptr<Library> m_library;
};

QTEST_GUILESS_MAIN(TestExportFormats)
#include "tst_export_formats.moc"
