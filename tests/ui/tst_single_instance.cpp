// SPDX-License-Identifier: GPL-3.0-or-later
#include "single_instance.h"

#include <QDataStream>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QtConcurrent>

using namespace shiwen;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void theNameDependsOnTheLibrary();
    void pathsAreHandedOver();
    void nobodyThere();
    void strangeTalkIsIgnored();
};

void TestSingleInstance::theNameDependsOnTheLibrary()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    QVERIFY(instanceName(one.path()) != instanceName(other.path()));
    QCOMPARE(instanceName(one.path() + QStringLiteral("/./")), instanceName(one.path()));
}

void TestSingleInstance::pathsAreHandedOver()
{
    const QTemporaryDir library;
    const QString name = instanceName(library.path());
    SingleInstance instance;
    QVERIFY(instance.listen(name));
    QSignalSpy handed(&instance, &SingleInstance::handedOver);
    const QStringList paths{QStringLiteral("/数据/存档"), QStringLiteral("/tmp/a b.zip")};
    // The other start is another process; another thread stands for it.
    const QFuture<bool> done = QtConcurrent::run([name, paths] { return handOver(name, paths); });
    QVERIFY(handed.wait());
    QCOMPARE(handed.at(0).at(0).toStringList(), paths);
    QTRY_VERIFY(done.isFinished());
    QVERIFY(done.result());
}

void TestSingleInstance::nobodyThere()
{
    const QTemporaryDir library;
    QVERIFY(!handOver(instanceName(library.path()), {}));
}

void TestSingleInstance::strangeTalkIsIgnored()
{
    const QTemporaryDir library;
    const QString name = instanceName(library.path());
    SingleInstance instance;
    QVERIFY(instance.listen(name));
    const QSignalSpy handed(&instance, &SingleInstance::handedOver);
    QLocalSocket socket;
    QSignalSpy closed(&socket, &QLocalSocket::disconnected);
    socket.connectToServer(name);
    QVERIFY(socket.waitForConnected());
    QByteArray message;
    QDataStream(&message, QIODevice::WriteOnly) << quint32(1) << QStringList{QStringLiteral("/")};
    socket.write(message);
    QVERIFY(closed.wait());
    QCOMPARE(handed.count(), 0);
}

QTEST_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
