// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace shiwen;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void anAbsentFileGivesDefaults();
    void nonsenseIsBounded();
    void aFailureIsTold();
};

void TestSession::comesBackAsItWas()
{
    const QTemporaryDir dir;
    Session session;
    session.geometry = QByteArray("\x01\x00geometry", 10);
    session.splitter = QByteArray("splitter");
    session.filters.state = StateFilter::Starred;
    session.filters.values = {
        {FilterKind::Folder, {{}, {QStringLiteral("存档")}}},
        {FilterKind::Account, {{QStringLiteral("城南, \"档案\""), QStringLiteral("甲")}, {QStringLiteral("乙")}}},
        {FilterKind::Tag, {{QStringLiteral("纸/防潮")}, {}}},
        {FilterKind::Year, {{QStringLiteral("2021")}, {}}}};
    session.searchText = QStringLiteral("防潮 -广告");
    session.openArticle = QStringLiteral("abcdefghijklmnop");
    session.zoom = -2;
    session.theme = Theme::Sepia;
    session.reader = {Typeface::Serif, 20, 34, 1.6, 1.2, false, true};
    session.language = QStringLiteral("zh_CN");
    session.order = 1;
    session.tabs = {
        {QStringLiteral("abc"), QStringLiteral("def")}, {QStringLiteral("甲, 乙"), QStringLiteral("丙")}, 1};
    session.animated = false;
    session.keys = {{QStringLiteral("star"), QStringLiteral("Ctrl+1; F9")}, {QStringLiteral("tags"), QString()}};
    session.listStyle = ListStyle::Cards;
    session.folded = false;
    session.outline = true;
    QVERIFY(saveSession(sessionPath(dir.path()), session));
    QVERIFY(loadSession(sessionPath(dir.path())) == session);
}

void TestSession::anAbsentFileGivesDefaults()
{
    const QTemporaryDir dir;
    QVERIFY(loadSession(sessionPath(dir.path())) == Session());
}

void TestSession::nonsenseIsBounded()
{
    const QTemporaryDir dir;
    QFile file(sessionPath(dir.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[reader]\nzoom=900\nsize=-3\nmeasure=1000\nline-height=nan\nparagraph-gap=9e9\n[list]\nstate=77\norder="
               "-4\n[window]\ntheme=plaid\n");
    file.close();
    const Session session = loadSession(sessionPath(dir.path()));
    QCOMPARE(session.zoom, 12);
    const ReaderSettings bounded{Typeface::Sans, ReaderSettings::smallestText, ReaderSettings::widest, 1.75,
                                 ReaderSettings::widestGap};
    QVERIFY(session.reader == bounded);
    QCOMPARE(int(session.filters.state), 2);
    QCOMPARE(session.order, 0);
    QCOMPARE(int(session.theme), int(Theme::System));
}

void TestSession::aFailureIsTold()
{
    const QTemporaryDir dir;
    QFile blocker(dir.filePath(QStringLiteral("file")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    blocker.close();
    QVERIFY(!saveSession(blocker.fileName() + QStringLiteral("/window.ini"), {}));
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
