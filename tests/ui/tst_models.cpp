// SPDX-License-Identifier: Apache-2.0
#include "ui/models/attestationmodel.h"
#include "ui/models/cataloguemodel.h"
#include "ui/models/deliverymodel.h"
#include "ui/models/filtermodel.h"
#include "ui/models/jsonmodel.h"
#include "ui/models/matrixmodel.h"
#include "ui/models/registrationmodel.h"
#include "ui/pages/parts/sectiontable.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonObject>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

Delivery delivery(int number, Delivery::State state = Delivery::State::Delivered)
{
    Delivery made;
    made.id = u"delivery-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
    made.registrationName = u"prod-registry"_s;
    made.project = u"api"_s;
    made.workflowName = u"build-%1"_s.arg(number);
    made.attachmentId = u"attachment"_s;
    made.state = state;
    made.attempts = 1;
    made.createdAt = noon.addSecs(number);
    return made;
}

// A store of deliveries that answers as the real one does: newest first, by keyset.
struct Shelf {
    std::vector<Delivery> rows; // newest first
    int asked = 0;

    DeliveryModel::List list()
    {
        return [this](const store::DeliveryFilter &filter, int limit, const store::PageStart &after,
                      std::stop_token) {
            ++asked;
            std::vector<Delivery> page;
            for (const Delivery &row : rows) {
                const bool behind = after.id.isEmpty() || row.createdAt < after.time;
                const bool wanted = filter.states.empty() || filter.states.front() == row.state;
                if (behind && wanted && int(page.size()) < limit)
                    page.push_back(row);
            }
            return QtFuture::makeReadyFuture(Result<std::vector<Delivery>>(page));
        };
    }
};

Shelf shelfOf(int count)
{
    Shelf shelf;
    for (int number = count; number > 0; --number)
        shelf.rows.push_back(delivery(number));
    return shelf;
}

RegistrationRow registrationRow(const QString &name, Registration::State state = Registration::State::Active)
{
    RegistrationRow row;
    row.registration.id = u"id-"_s + name;
    row.registration.name = name;
    row.registration.kind = u"oci-registry"_s;
    row.registration.state = state;
    row.title = u"OCI registry"_s;
    return row;
}

QStringList column(const QAbstractItemModel &model, int of)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(model.index(row, of).data().toString());
    return cells;
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliveriesComeAPageAtATimeWithoutGapOrRepetition();
    void aChangedDeliveryIsChangedInPlace();
    void aNewDeliveryComesFirst();
    void aSearchThatIsNoLongerWantedStops();
    void aDeliveryBehindThePagesReadComesWithItsPage();
    void howeverManyCameElsewhereReadingAgainLeavesNoGap_data();
    void howeverManyCameElsewhereReadingAgainLeavesNoGap();
    void whatIsReadAgainAsItWasChangesNothing();
    void whatIsFarBehindIsForgottenAndReadAgain();
    void aDeliveryThatLeavesTheFilterGoes();
    void anAnswerForAnEarlierFilterIsDropped();
    void aFailedReadingIsToldOnceAndNotRepeated();
    void registrationsStayByNameAndKeepWhoLooksAtThem();
    void attestationsShowTheirSignatureInWords();
    void aSearchNeedsEveryWord();
    void theMatrixKeepsItsRowsAndColumns();
    void theMatrixShowsTheLoudestStateOfACell();
    void theMatrixWarnsOfMaterialsThatNeverCame();
    void theMatrixSaysWhatIsBeingAttached();
    void theRowsOfASectionAreATable();
    void jsonIsATreeOfWhatIsThere();
    void theCatalogueIsAListOfWhatCanBeRegistered();
};

void TestModels::theCatalogueIsAListOfWhatCanBeRegistered()
{
    const auto catalogue = Catalogue::load(builtInIntegrations());
    QVERIFY(catalogue);
    CatalogueModel model(*catalogue);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), int(catalogue->entries().size()));
    QCOMPARE(model.index(0, 0).data(RecordModel::IdRole).toString(), catalogue->entries().front().id);
}

void TestModels::deliveriesComeAPageAtATimeWithoutGapOrRepetition()
{
    Shelf shelf = shelfOf(250);
    DeliveryModel model(shelf.list());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(([&] {
        model.fetchMore({});
        return model.isComplete();
    }()));
    QCOMPARE(model.rowCount(), 250);
    QCOMPARE(model.rows().front().id, u"delivery-0250"_s);
    QCOMPARE(model.rows().back().id, u"delivery-0001"_s);
    QCOMPARE(shelf.asked, 2);
}

void TestModels::aChangedDeliveryIsChangedInPlace()
{
    Shelf shelf = shelfOf(3);
    DeliveryModel model(shelf.list());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.restart();
    QTRY_COMPARE(model.rowCount(), 3);
    const QPersistentModelIndex second = model.index(1, 0);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.deliveryChanged(delivery(2, Delivery::State::Failed));

    QCOMPARE(second.row(), 1);
    QCOMPARE(second.data(RecordModel::StateRole).toInt(), int(Delivery::State::Failed));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void TestModels::aSearchThatIsNoLongerWantedStops()
{
    std::vector<std::stop_token> asked;
    QPromise<Result<std::vector<Delivery>>> never;
    never.start();
    {
        DeliveryModel model(
            [&](const store::DeliveryFilter &, int, const store::PageStart &, const std::stop_token &stop) {
                asked.push_back(stop);
                return never.future();
            });
        model.restart();
        store::DeliveryFilter other;
        other.search = u"nobody"_s;
        model.setFilter(other);
        QCOMPARE(asked.size(), std::size_t(2));
        QVERIFY(asked.front().stop_requested());
        QVERIFY(!asked.back().stop_requested());
    }
    QVERIFY(asked.back().stop_requested()); // the list is gone
    never.finish();
}

void TestModels::aNewDeliveryComesFirst()
{
    Shelf shelf = shelfOf(3);
    DeliveryModel model(shelf.list());
    model.restart();
    QTRY_COMPARE(model.rowCount(), 3);
    model.deliveryChanged(delivery(9, Delivery::State::Queued));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.rowOf(u"delivery-0009"_s), 0);
}

void TestModels::aDeliveryBehindThePagesReadComesWithItsPage()
{
    Shelf shelf = shelfOf(250);
    DeliveryModel model(shelf.list());
    model.restart();
    QTRY_COMPARE(model.rowCount(), 200);
    model.deliveryChanged(delivery(7, Delivery::State::Failed));
    QCOMPARE(model.rowCount(), 200);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 250);
}

void TestModels::howeverManyCameElsewhereReadingAgainLeavesNoGap_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("elsewhere");
    QTest::addColumn<int>("here"); // behind those, and before the list is read again
    QTest::newRow("less than a page") << 250 << 150 << 0;
    QTest::newRow("a page") << 250 << 200 << 0;
    QTest::newRow("more than a page") << 250 << 450 << 0;
    QTest::newRow("more than a page, and one here") << 250 << 450 << 1;
    QTest::newRow("a page where nothing was") << 0 << 450 << 0;
    QTest::newRow("more than is worth putting in") << 250 << 2300 << 0;
}

void TestModels::howeverManyCameElsewhereReadingAgainLeavesNoGap()
{
    QFETCH(int, before);
    QFETCH(int, elsewhere);
    QFETCH(int, here);
    Shelf shelf = shelfOf(before);
    DeliveryModel model(shelf.list());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy loaded(&model, &RecordModel::loaded);
    model.restart();
    QTRY_COMPARE(loaded.size(), 1);

    shelf = shelfOf(before + elsewhere + here);
    for (int number = before + elsewhere + 1; number <= before + elsewhere + here; ++number)
        model.deliveryChanged(delivery(number));
    model.readAgain();
    QTRY_COMPARE(([&] {
                     model.fetchMore({});
                     return model.rowCount();
                 }()),
                 before + elsewhere + here);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.row(row).id, delivery(model.rowCount() - row).id);
}

void TestModels::whatIsReadAgainAsItWasChangesNothing()
{
    Shelf shelf = shelfOf(50);
    DeliveryModel model(shelf.list());
    QSignalSpy loaded(&model, &RecordModel::loaded);
    model.restart();
    QTRY_COMPARE(loaded.size(), 1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    shelf = shelfOf(53);
    model.readAgain();
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(inserted.size(), 1); // the three together
    QCOMPARE(inserted.first().at(1).toInt(), 0);
    QCOMPARE(inserted.first().at(2).toInt(), 2);
    model.deliveryChanged(model.row(7));
    QCOMPARE(changed.size(), 0);
}

void TestModels::whatIsFarBehindIsForgottenAndReadAgain()
{
    Shelf shelf = shelfOf(2000);
    DeliveryModel model(shelf.list());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto readAll = [&model] {
        model.fetchMore({});
        return model.isComplete();
    };
    QTRY_VERIFY(readAll());
    model.forgetBehind(1700); // no more than a few pages behind
    QCOMPARE(model.rowCount(), 2000);
    model.forgetBehind(10);
    QCOMPARE(model.rowCount(), 11 + 2 * DeliveryModel::pageSize);
    QVERIFY(!model.isComplete());
    QCOMPARE(model.rowOf(u"delivery-0001"_s), -1);
    QTRY_VERIFY(readAll());
    QCOMPARE(model.rowCount(), 2000);
    QCOMPARE(model.rows().back().id, u"delivery-0001"_s);
}

void TestModels::aDeliveryThatLeavesTheFilterGoes()
{
    Shelf shelf = shelfOf(2);
    shelf.rows.front().state = Delivery::State::Failed;
    DeliveryModel model(shelf.list());
    store::DeliveryFilter failed;
    failed.states = {Delivery::State::Failed};
    model.setFilter(failed);
    QTRY_COMPARE(model.rowCount(), 1);
    model.deliveryChanged(delivery(2, Delivery::State::Queued));
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::anAnswerForAnEarlierFilterIsDropped()
{
    std::vector<QPromise<Result<std::vector<Delivery>>>> asked;
    DeliveryModel model([&](const store::DeliveryFilter &, int, const store::PageStart &, std::stop_token) {
        asked.emplace_back().start();
        return asked.back().future();
    });
    model.restart();
    model.setFilter({});
    QCOMPARE(asked.size(), std::size_t(2));

    asked[1].addResult(std::vector{delivery(2)});
    asked[1].finish();
    asked[0].addResult(std::vector{delivery(1)});
    asked[0].finish();

    QTRY_COMPARE(column(model, DeliveryModel::Workflow), QStringList{u"api/build-2"_s});
}

void TestModels::aFailedReadingIsToldOnceAndNotRepeated()
{
    int asked = 0;
    DeliveryModel model([&](const store::DeliveryFilter &, int, const store::PageStart &, std::stop_token) {
        ++asked;
        return QtFuture::makeReadyFuture(Result<std::vector<Delivery>>(
            Error{Error::Kind::Environment, u"store"_s, u"the disk is full"_s, {}, {}}));
    });
    QSignalSpy failed(&model, &RecordModel::failed);
    model.restart();
    QTRY_COMPARE(failed.size(), 1);
    model.fetchMore({});
    QCOMPARE(asked, 1);
}

void TestModels::registrationsStayByNameAndKeepWhoLooksAtThem()
{
    RegistrationModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.synchronise({registrationRow(u"team"_s), registrationRow(u"audit"_s)});
    QCOMPARE(column(model, RegistrationModel::Name), (QStringList{u"audit"_s, u"team"_s}));
    const QPersistentModelIndex team = model.index(1, 0);

    model.synchronise({registrationRow(u"mail"_s), registrationRow(u"team"_s, Registration::State::Paused)});

    QCOMPARE(column(model, RegistrationModel::Name), (QStringList{u"mail"_s, u"team"_s}));
    QCOMPARE(team.data().toString(), u"team"_s);
    QCOMPARE(column(model, RegistrationModel::State), (QStringList{u"Active"_s, u"Paused"_s}));
    QCOMPARE(model.count(Registration::State::Paused), 1);
}

void TestModels::attestationsShowTheirSignatureInWords()
{
    AttestationRecord record;
    record.id = u"a"_s;
    record.workflow.name = u"build"_s;
    record.signature.state = SignatureState::State::Invalid;
    record.receivedAt = noon.addSecs(-360);
    AttestationModel model(
        [&](int, const store::PageStart &) {
            return QtFuture::makeReadyFuture(Result<std::vector<AttestationRecord>>(std::vector{record}));
        },
        [] { return noon; });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.restart();
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, AttestationModel::Signature).data().toString(), u"Altered"_s);
    QCOMPARE(model.index(0, AttestationModel::Received).data().toString(), u"6 min ago"_s);
}

void TestModels::aSearchNeedsEveryWord()
{
    RegistrationModel model;
    model.synchronise({registrationRow(u"team"_s), registrationRow(u"audit"_s, Registration::State::Paused)});
    FilterModel filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSearch(u"OCI aud"_s);
    QCOMPARE(column(filter, 0), QStringList{u"audit"_s});
    filter.setSearch(u"aud mail"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setSearch({});
    filter.setKept(RecordModel::StateRole, {int(Registration::State::Active)});
    QCOMPARE(column(filter, 0), QStringList{u"team"_s});
    filter.setKept(RecordModel::StateRole, {});
    QCOMPARE(filter.rowCount(), 2);
}

void TestModels::theMatrixKeepsItsRowsAndColumns()
{
    MatrixModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Workflow build{u"w1"_s, u"build"_s, u"api"_s, {}, {}};
    const Workflow lint{u"w2"_s, u"lint"_s, u"web"_s, {}, {}};
    const Registration audit = registrationRow(u"audit"_s).registration;
    const Registration team = registrationRow(u"team"_s).registration;
    model.setContents({{lint}, {team}, {}, {}});
    const QPersistentModelIndex cell = model.index(0, 1);

    model.setContents({{lint, build}, {team, audit}, {}, {}});

    QCOMPARE(column(model, 0), (QStringList{u"api/build"_s, u"web/lint"_s}));
    QCOMPARE(cell.row(), 1);
    QCOMPARE(cell.column(), 2);
    model.setContents({{build}, {audit}, {}, {}});
    QVERIFY(!cell.isValid());
    QCOMPARE(model.columnCount(), 2);
}

void TestModels::theMatrixShowsTheLoudestStateOfACell()
{
    MatrixModel model;
    const Workflow build{u"w1"_s, u"build"_s, u"api"_s, {}, {}};
    const Registration team = registrationRow(u"team"_s).registration;
    Attachment attached;
    attached.id = u"attachment"_s;
    attached.registrationId = team.id;
    attached.workflow = build;
    const std::vector<Delivery> last{delivery(3, Delivery::State::Failed), delivery(2), delivery(1)};
    model.setContents({{build}, {team}, {attached}, tallies(last, noon.addSecs(60))});

    const QModelIndex cell = model.index(0, 1);
    QCOMPARE(cell.data().toString(), u"1"_s);
    QCOMPARE(cell.data(RecordModel::StateRole).toInt(), int(Delivery::State::Failed));
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
             u"api/build, team: attached, no options; 1 failed"_s);
    QCOMPARE(model.tally(u"attachment"_s).needsPersonId, u"delivery-0003"_s);
    QCOMPARE(model.tally(u"attachment"_s).deliveredByHour.back(), 2);
}

void TestModels::theMatrixWarnsOfMaterialsThatNeverCame()
{
    MatrixModel model;
    const Workflow build{u"w1"_s, u"build"_s, u"api"_s, {}, {}};
    const Workflow fresh{u"w2"_s, u"fresh"_s, u"api"_s, {}, {}};
    const Registration team = registrationRow(u"team"_s).registration;
    MatrixModel::Contents contents{{build, fresh}, {team}, {}, {}};
    contents.wanted = [](const QString &, const QJsonObject &) { return QStringList{u"SBOM_SPDX_JSON"_s}; };
    contents.histories[u"w1"_s] = {noon, u"attestation"_s, {u"SARIF"_s}};
    model.setContents(contents);
    const auto warning = [&model](int row) {
        return model.index(row, 1).data(MatrixModel::WarningRole).toString();
    };
    QCOMPARE(warning(0), u"api/build has never produced SBOM_SPDX_JSON"_s);
    QVERIFY(model.index(0, 1).data(Qt::ToolTipRole).toString().contains(warning(0)));
    QCOMPARE(warning(1), QString()); // nothing has come of it, which says nothing
    contents.histories[u"w1"_s].materials.append(u"SBOM_SPDX_JSON"_s);
    model.setContents(contents);
    QCOMPARE(warning(0), QString());
}

void TestModels::theMatrixSaysWhatIsBeingAttached()
{
    MatrixModel model;
    const Workflow build{u"w1"_s, u"build"_s, u"api"_s, {}, {}};
    const Registration team = registrationRow(u"team"_s).registration;
    model.setContents({{build}, {team}, {}, {}});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setPending(u"w1"_s, team.id, true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"api/build, team: being attached"_s);
    model.setPending(u"w1"_s, team.id, false);
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"api/build, team: not attached"_s);
}

void TestModels::theRowsOfASectionAreATable()
{
    SectionTable table(u"Materials"_s, {{u"Name"_s}, {u"Size"_s, 80}});
    const QAbstractItemModelTester tester(table.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setRows(
        {{u"sbom"_s, {{u"sbom"_s}, {u"12 bytes"_s}}}, {{}, {{u"log"_s}}}}); // the last cell is left out
    QCOMPARE(column(*table.model(), 1), (QStringList{u"12 bytes"_s, QString()}));
    QVERIFY(!table.model()->data({}).isValid());
    table.setRows({});
    QCOMPARE(table.model()->rowCount(), 0);
}

void TestModels::jsonIsATreeOfWhatIsThere()
{
    JsonModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocument(QJsonObject{{u"name"_s, u"a\"b"_s}, {u"list"_s, QJsonArray{1, true, QJsonObject()}}});
    QCOMPARE(column(model, JsonModel::Key), (QStringList{u"list"_s, u"name"_s}));
    QCOMPARE(column(model, JsonModel::Value), (QStringList{u"3 items"_s, u"\"a\\\"b\""_s}));
    const QModelIndex list = model.index(0, 0);
    QCOMPARE(model.rowCount(list), 3);
    QCOMPARE(model.index(1, JsonModel::Value, list).data().toString(), u"true"_s);
    QCOMPARE(model.index(2, JsonModel::Value, list).data().toString(), u"0 keys"_s);
}

QTEST_MAIN(TestModels)
#include "tst_models.moc"
