// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace shiwen;

class TestFilterModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void showsCounts();
    void oneValueOfEachKindIsChosen();
    void severalAreChosenWithCtrl();
    void allLetsEverythingGo();
    void longGroupsShowTheFirstAndMore();
    void aChosenValueNeverDisappears();
    void savedSearchesAreListed();
    void tagsStandUnderThoseAboveThem();
    void monthsStandUnderAChosenYear();
    void filtersBecomeAQuery_data();
    void filtersBecomeAQuery();

private:
    static QModelIndex group(const FilterModel &model, FilterKind kind);
    static QList<FacetCount> values(int count);
    /// What is listed of a kind, each with its level.
    static QStringList lines(const FilterModel &model, FilterKind kind)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(group(model, kind)); ++row) {
            const QModelIndex index = model.index(row, 0, group(model, kind));
            all.append(index.data(FilterModel::LevelRole).toString() + u' ' + index.data().toString());
        }
        return all;
    }
};

QModelIndex TestFilterModel::group(const FilterModel &model, FilterKind kind)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (index.data(FilterModel::GroupRole).toBool() && index.data(FilterModel::KindRole).toInt() == int(kind))
            return index;
    }
    return {};
}

QList<FacetCount> TestFilterModel::values(int count)
{
    QList<FacetCount> list;
    for (int i = 0; i < count; ++i)
        list << FacetCount{QStringLiteral("标签%1").arg(i), 100 - i};
    return list;
}

void TestFilterModel::keepsTheRulesOfModels()
{
    FilterModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFacet(FilterKind::Tag, values(3));
    model.setFacet(FilterKind::Tag, values(30));
    model.toggleMore(FilterKind::Tag);
    model.setFacet(FilterKind::Account, values(1));
    model.setFilters({StateFilter::Unread, {{FilterKind::Tag, {{QStringLiteral("别处")}, {QStringLiteral("标签1")}}}}});
    model.toggleMore(FilterKind::Tag);
    model.setFacet(FilterKind::Tag, {});
    model.setFilters({});
    model.setSavedSearches({{QStringLiteral("a"), QStringLiteral("甲")}, {QStringLiteral("b"), QStringLiteral("乙")}});
    model.setQuery(QStringLiteral("甲"));
    model.setSavedSearches({{QStringLiteral("b"), QStringLiteral("乙")}});
    QCOMPARE(model.rowCount(group(model, FilterKind::Tag)), 0);
}

void TestFilterModel::showsCounts()
{
    FilterModel model;
    model.setStateCounts(120, 20, 3);
    QCOMPARE(model.index(0, 0).data(FilterModel::CountRole).toInt(), 120);
    QCOMPARE(model.index(1, 0).data(FilterModel::CountRole).toInt(), 20);
    QCOMPARE(model.index(2, 0).data(FilterModel::CountRole).toInt(), 3);
    model.setFacet(FilterKind::Year, {{QStringLiteral("2022"), 7}, {QStringLiteral("2021"), 9}});
    const QModelIndex years = group(model, FilterKind::Year);
    QCOMPARE(model.rowCount(years), 2);
    QCOMPARE(model.index(1, 0, years).data().toString(), QStringLiteral("2021"));
    QCOMPARE(model.index(1, 0, years).data(FilterModel::CountRole).toInt(), 9);
}

void TestFilterModel::oneValueOfEachKindIsChosen()
{
    FilterModel model;
    model.setFacet(FilterKind::Tag, values(3));
    model.setFacet(FilterKind::Account, {{QStringLiteral("城南档案"), 4}});
    model.setFilters(model.filtersAfterClick(model.index(0, 0, group(model, FilterKind::Tag))));
    model.setFilters(model.filtersAfterClick(model.index(0, 0, group(model, FilterKind::Account))));
    model.setFilters(model.filtersAfterClick(model.index(2, 0, group(model, FilterKind::Tag))));
    model.setFilters(model.filtersAfterClick(model.index(int(StateFilter::Unread), 0)));
    const Filters expected{StateFilter::Unread,
                           {{FilterKind::Account, {{QStringLiteral("城南档案")}, {}}},
                            {FilterKind::Tag, {{QStringLiteral("标签2")}, {}}}}};
    QCOMPARE(model.filters(), expected);
    QVERIFY(model.index(2, 0, group(model, FilterKind::Tag)).data(FilterModel::ChosenRole).toBool());
    QVERIFY(!model.index(0, 0, group(model, FilterKind::Tag)).data(FilterModel::ChosenRole).toBool());
    // The same click again excludes it, and once more lets it go.
    model.setFilters(model.filtersAfterClick(model.index(2, 0, group(model, FilterKind::Tag))));
    QVERIFY(!model.index(2, 0, group(model, FilterKind::Tag)).data(FilterModel::ChosenRole).toBool());
    QVERIFY(model.index(2, 0, group(model, FilterKind::Tag)).data(FilterModel::ExcludedRole).toBool());
    model.setFilters(model.filtersAfterClick(model.index(2, 0, group(model, FilterKind::Tag))));
    QVERIFY(!model.filters().values.contains(FilterKind::Tag));
}

void TestFilterModel::severalAreChosenWithCtrl()
{
    FilterModel model;
    model.setFacet(FilterKind::Tag, values(3));
    const auto click = [&model](int row, bool several) {
        model.setFilters(model.filtersAfterClick(model.index(row, 0, group(model, FilterKind::Tag)), several));
    };
    click(0, false);
    click(1, true);
    click(2, true);
    click(2, true);
    const FilterValues expected{{QStringLiteral("标签0"), QStringLiteral("标签1")}, {QStringLiteral("标签2")}};
    QVERIFY(model.filters().values.value(FilterKind::Tag) == expected);
    click(1, false);
    const FilterValues alone{{}, {QStringLiteral("标签1")}};
    QVERIFY(model.filters().values.value(FilterKind::Tag) == alone);
}

void TestFilterModel::allLetsEverythingGo()
{
    FilterModel model;
    model.setFilters({StateFilter::Starred,
                      {{FilterKind::Account, {{QStringLiteral("城南档案")}, {}}},
                       {FilterKind::Year, {{}, {QStringLiteral("2021")}}}}});
    QVERIFY(!model.index(0, 0).data(FilterModel::ChosenRole).toBool());
    model.setFilters(model.filtersAfterClick(model.index(0, 0)));
    QVERIFY(model.filters().isEmpty());
    QVERIFY(model.index(0, 0).data(FilterModel::ChosenRole).toBool());
}

void TestFilterModel::longGroupsShowTheFirstAndMore()
{
    FilterModel model;
    model.setFacet(FilterKind::Tag, values(40));
    const QModelIndex tags = group(model, FilterKind::Tag);
    QCOMPARE(model.rowCount(tags), FilterModel::shownAtFirst + 1);
    QVERIFY(model.index(FilterModel::shownAtFirst, 0, tags).data(FilterModel::MoreRole).toBool());
    model.toggleMore(FilterKind::Tag);
    QCOMPARE(model.rowCount(tags), 41);
    QCOMPARE(model.index(39, 0, tags).data().toString(), QStringLiteral("标签39"));
}

void TestFilterModel::aChosenValueNeverDisappears()
{
    FilterModel model;
    model.setFilters({StateFilter::All, {{FilterKind::Tag, {{QStringLiteral("标签30")}, {}}}}});
    model.setFacet(FilterKind::Tag, values(40));
    const QModelIndex tags = group(model, FilterKind::Tag);
    QCOMPARE(model.index(0, 0, tags).data().toString(), QStringLiteral("标签30"));
    model.setFacet(FilterKind::Tag, {});
    QCOMPARE(model.index(0, 0, tags).data().toString(), QStringLiteral("标签30"));
    QCOMPARE(model.index(0, 0, tags).data(FilterModel::CountRole).toInt(), 0);
}

void TestFilterModel::savedSearchesAreListed()
{
    FilterModel model;
    model.setSavedSearches(
        {{QStringLiteral("防骗"), QStringLiteral("tag:反诈")}, {QStringLiteral("纸"), QStringLiteral("纸 is:unread")}});
    model.setQuery(QStringLiteral("纸 is:unread"));
    const QModelIndex saved = group(model, FilterKind::Saved);
    QCOMPARE(model.rowCount(saved), 2);
    const QModelIndex first = model.index(0, 0, saved);
    QCOMPARE(first.data().toString(), QStringLiteral("防骗"));
    QCOMPARE(first.data(FilterModel::QueryRole).toString(), QStringLiteral("tag:反诈"));
    QVERIFY(!first.data(FilterModel::CountRole).isValid());
    QVERIFY(!first.data(FilterModel::ChosenRole).toBool());
    QVERIFY(model.index(1, 0, saved).data(FilterModel::ChosenRole).toBool());
    // They are whole queries: the filters do not change.
    QVERIFY(model.filtersAfterClick(first) == model.filters());
}

void TestFilterModel::tagsStandUnderThoseAboveThem()
{
    FilterModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFacet(FilterKind::Tag, {{QStringLiteral("保存/纸"), 9},
                                     {QStringLiteral("相片/底片"), 5},
                                     {QStringLiteral("保存"), 4},
                                     {QStringLiteral("保存/纸/报纸"), 2}});
    QCOMPARE(lines(model, FilterKind::Tag), (QStringList{QStringLiteral("0 相片/底片"), QStringLiteral("0 保存"),
                                                         QStringLiteral("1 纸"), QStringLiteral("2 报纸")}));
    const QModelIndex paper = model.index(2, 0, group(model, FilterKind::Tag));
    QCOMPARE(paper.data(FilterModel::ValueRole).toString(), QStringLiteral("保存/纸"));
    QCOMPARE(paper.data(FilterModel::CountRole).toInt(), 9);
    // A chosen one comes into view with what it stands under.
    QList<FacetCount> many = values(40);
    many << FacetCount{QStringLiteral("保存"), 2} << FacetCount{QStringLiteral("保存/纸"), 1};
    model.setFacet(FilterKind::Tag, many);
    model.setFilters({StateFilter::All, {{FilterKind::Tag, {{QStringLiteral("保存/纸")}, {}}}}});
    QCOMPARE(lines(model, FilterKind::Tag).mid(0, 2), (QStringList{QStringLiteral("0 保存"), QStringLiteral("1 纸")}));
    QCOMPARE(model.rowCount(group(model, FilterKind::Tag)), FilterModel::shownAtFirst + 2);
}

void TestFilterModel::monthsStandUnderAChosenYear()
{
    FilterModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFacet(FilterKind::Year, {{QStringLiteral("2022"), 7}, {QStringLiteral("2021"), 9}});
    model.setMonths({{QStringLiteral("2022-01"), 7}, {QStringLiteral("2021-12"), 4}, {QStringLiteral("2021-03"), 5}});
    QCOMPARE(lines(model, FilterKind::Year).size(), 2);
    model.setFilters({StateFilter::All, {{FilterKind::Year, {{QStringLiteral("2021")}, {}}}}});
    const QStringList opened{QStringLiteral("0 2022"), QStringLiteral("0 2021"), QStringLiteral("1 March"),
                             QStringLiteral("1 December")};
    QCOMPARE(lines(model, FilterKind::Year), opened);
    const QModelIndex december = model.index(3, 0, group(model, FilterKind::Year));
    model.setFilters(model.filtersAfterClick(december));
    QCOMPARE(queryText(model.filters(), {}), QStringLiteral("date:2021-12"));
    QCOMPARE(lines(model, FilterKind::Year), opened);
}

void TestFilterModel::filtersBecomeAQuery_data()
{
    QTest::addColumn<Filters>("filters");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("query");
    const QString account = QStringLiteral("城南 档案");
    QTest::newRow("nothing") << Filters{} << QString() << QString();
    QTest::newRow("text only") << Filters{} << QStringLiteral(" 快递 OR 驿站 ") << QStringLiteral("快递 OR 驿站");
    QTest::newRow("state") << Filters{StateFilter::Unread} << QString() << QStringLiteral("is:unread");
    QTest::newRow("all kinds") << Filters{StateFilter::Starred,
                                          {{FilterKind::Folder, {{QStringLiteral("存档")}, {}}},
                                           {FilterKind::Account, {{account}, {}}},
                                           {FilterKind::Tag, {{QStringLiteral("纸")}, {}}},
                                           {FilterKind::Year, {{QStringLiteral("2021")}, {}}}}}
                               << QStringLiteral("防潮")
                               << QStringLiteral(
                                      "is:starred folder:\"存档\" account:\"城南 档案\" tag:\"纸\" date:2021 防潮");
    QTest::newRow("alternatives are one term")
        << Filters{StateFilter::Unread} << QStringLiteral("a OR b") << QStringLiteral("is:unread (a OR b)");
    QTest::newRow("several of a kind")
        << Filters{StateFilter::All,
                   {{FilterKind::Tag, {{QStringLiteral("纸"), QStringLiteral("相片")}, {QStringLiteral("广告")}}},
                    {FilterKind::Year, {{}, {QStringLiteral("2021")}}}}}
        << QStringLiteral("防潮") << QStringLiteral("(tag:\"纸\" OR tag:\"相片\") -tag:\"广告\" -date:2021 防潮");
    QTest::newRow("an open quote comes last")
        << Filters{StateFilter::All, {{FilterKind::Tag, {{QStringLiteral("纸")}, {}}}}} << QStringLiteral("\"防潮")
        << QStringLiteral("tag:\"纸\" \"防潮");
}

void TestFilterModel::filtersBecomeAQuery()
{
    QFETCH(Filters, filters);
    QFETCH(QString, typed);
    QTEST(queryText(filters, typed), "query");
}

QTEST_MAIN(TestFilterModel)
#include "tst_filter_model.moc"
