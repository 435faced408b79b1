// SPDX-License-Identifier: GPL-3.0-or-later
// The language is changed while the window is open: nothing stays in the old one, nothing else changes.
#include <QtTest>

#include <functional>
#include <map>
#include <memory>

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProcess>
#include <QTemporaryDir>
#include <QToolTip>
#include <QTranslator>

#include "core/audio/audio_reader.h"
#include "test_spectrogram_fakes.h"
#include "widgets/charts/chart.h"
#include "widgets/charts/selection_panel.h"
#include "widgets/export/export_panel.h"
#include "widgets/jobs/job_indicator.h"
#include "widgets/jobs/job_list.h"
#include "widgets/lanes/lane_accessibility.h"
#include "widgets/lanes/lane_header.h"
#include "widgets/lanes/lane_list.h"
#include "widgets/lanes/lane_menu.h"
#include "widgets/lanes/mix_control.h"
#include "widgets/lanes/mixture_header.h"
#include "widgets/lanes/text_label.h"
#include "widgets/language/error_text.h"
#include "widgets/message/message_bar.h"
#include "widgets/meters/level_meter_view.h"
#include "widgets/meters/meter_accessibility.h"
#include "widgets/query/query_bar.h"
#include "widgets/rulers/frequency_ruler.h"
#include "widgets/rulers/time_ruler.h"
#include "widgets/rulers/time_scroll_bar.h"
#include "widgets/spectrogram/display_bar.h"
#include "widgets/spectrogram/store_view.h"
#include "widgets/start/start_page.h"
#include "widgets/transport/transport_bar.h"

using namespace partita;
using namespace partita::test;

namespace {

/// Every text of the product in brackets.
class Brackets : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (qstrncmp(context, "partita::", 9) != 0 && qstrcmp(context, "LaneText") != 0 &&
            qstrcmp(context, "Level") != 0)
            return {};
        QString text = QString::fromUtf8(source);
        return QStringLiteral("⟦%1⟧").arg(n >= 0 ? text.replace(QLatin1String("%n"), QString::number(n)) : text);
    }
};

/// Of no language: what the application or a person has said.
const QSet<QString> data{"Violin",
                         "Dog",
                         "Separate it",
                         "No space is left.",
                         "street.wav",
                         "44.1 kHz, stereo",
                         "/music/street.wav",
                         "/music/gone.wav",
                         "rain.wav",
                         "/music/rain.wav",
                         "/music",
                         "The file is damaged.",
                         "Try again",
                         "The headphones are gone.",
                         "Speakers",
                         "{input}_{stem}",
                         "violn",
                         "remove",
                         "piano; remove Dog",
                         "Open a recording first.",
                         "This would clip.",
                         "Song",
                         "gone.wav"};

void addText(QStringList &all, const QObject *of, const char *what, const QString &text)
{
    all << QStringLiteral("%1 %2: %3").arg(QLatin1String(of->metaObject()->className()), QLatin1String(what), text);
}

/// Everything that is read or heard of a widget, and which entries are chosen.
QStringList textsOf(QWidget *root)
{
    QStringList all;
    auto widgets = root->findChildren<QWidget *>();
    widgets.prepend(root);
    for (auto *widget : widgets) {
        if (widget->objectName().startsWith(QLatin1String("qt"))) // Qt's own, and the tool tip
            continue;
        addText(all, widget, "title", widget->windowTitle());
        addText(all, widget, "tool tip", widget->toolTip());
        addText(all, widget, "name", widget->accessibleName());
        addText(all, widget, "description", widget->accessibleDescription());
        if (const auto *read = QAccessible::queryAccessibleInterface(widget);
            read && read->role() != QAccessible::EditableText)
            addText(all, widget, "value", read->text(QAccessible::Value));
        if (qobject_cast<TextLabel *>(widget) || qobject_cast<MixControl *>(widget) ||
            qobject_cast<LevelMeterView *>(widget)) {
            const QString none = QStringLiteral("-");
            QToolTip::showText({}, none, widget);
            QHelpEvent help(QEvent::ToolTip, widget->rect().center(), {});
            QCoreApplication::sendEvent(widget, &help);
            if (QToolTip::text() != none)
                addText(all, widget, "hint", QToolTip::text());
        }
        if (const auto *label = qobject_cast<QLabel *>(widget))
            addText(all, label, "text", label->text());
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            addText(all, button, "text", button->text());
        if (const auto *edit = qobject_cast<QLineEdit *>(widget)) {
            addText(all, edit, "placeholder", edit->placeholderText());
            addText(all, edit, "text", edit->text());
        }
        if (const auto *box = qobject_cast<QAbstractSpinBox *>(widget))
            addText(all, box, "text", box->text());
        if (const auto *combo = qobject_cast<QComboBox *>(widget)) {
            addText(all, combo, "chosen", QString::number(combo->currentIndex()));
            for (int i = 0; i < combo->count(); ++i) {
                addText(all, combo, "entry", combo->itemText(i));
                addText(all, combo, "entry's tool tip", combo->itemData(i, Qt::ToolTipRole).toString());
            }
        }
        if (const auto *list = qobject_cast<QListWidget *>(widget)) {
            for (int row = 0; row < list->count(); ++row) {
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), Qt::UserRole + 1})
                    addText(all, list, "item", list->item(row)->data(role).toString());
            }
        }
        if (const auto *chart = qobject_cast<Chart *>(widget))
            addText(all, chart, "titles", chart->toCsv().section(QLatin1String("\r\n"), 0, 0).section(',', 1));
        for (const auto *action : widget->actions()) {
            if (action->objectName().startsWith(QLatin1String("_q_")))
                continue;
            addText(all, action, "text", action->text());
            addText(all, action, "tool tip", action->toolTip());
        }
    }
    return all;
}

bool isOld(const QString &entry)
{
    static const QRegularExpression letter(QStringLiteral("\\p{L}"));
    const QString text = entry.section(QLatin1String(": "), 1);
    const QString words = QString(text).remove(QStringLiteral("kHz")); // the same everywhere
    return words.contains(letter) && !text.contains(QChar(u'⟦')) && !data.contains(text);
}

JobStatus job(std::uint64_t id, JobState state)
{
    JobStatus status{id, "Separate it", state, {0.4, 200}, {}};
    if (state == JobState::Failed)
        status.error = Error{ErrorCode::Internal, "No space is left."};
    return status;
}

class Damaged : public SampleStore {
public:
    int channels() const override { return 2; }
    int sampleRateHz() const override { return 8000; }
    std::int64_t frames() const override { return 8000; }
    Result<void> read(std::int64_t, std::span<float>) const override
    {
        return Error{ErrorCode::Internal, "The file is damaged."};
    }
    FrameRange available(std::int64_t) const override { return {0, 8000}; }
};

/// What views are made of.
struct Shared {
    WorkerPool pool{1};
    TimeView time;
    DisplayState display;
    Shared() { time.setRecording(8000, 8000); }
};

} // namespace

class TestLanguage : public QObject {
    Q_OBJECT

    std::map<std::string, std::function<QWidget *(Shared &)>> makers_;
    std::map<std::string, std::function<void(QWidget *)>> ready_; ///< waits for what comes later

    void makeQueryBars()
    {
        const auto bar = [this](const char *name, std::function<void(QueryBar &)> fill) {
            makers_[name] = [fill](Shared &) {
                auto *made = new QueryBar;
                made->setSelectionSeconds(12.5);
                fill(*made);
                return made;
            };
        };
        bar("query bar", [](QueryBar &) {});
        bar("query bar, unknown", [](QueryBar &b) {
            b.setText("violn");
            b.showUnknown("violn", {"Violin", "Dog"});
        });
        bar("query bar, nothing near", [](QueryBar &b) { b.showUnknown("violn", {}); });
        bar("query bar, nothing named", [](QueryBar &b) {
            b.setText("remove");
            QTest::keyClick(b.findChild<QLineEdit *>(), Qt::Key_Return);
        });
        bar("query bar, understood", [](QueryBar &b) {
            b.setTarget("Violin");
            b.setText("piano; remove Dog");
        });
        bar("query bar, unavailable", [](QueryBar &b) { b.setUnavailable("Open a recording first."); });
    }

    void makeSelectionPanels()
    {
        const auto panel = [this](const char *name, std::function<void(SelectionPanel &)> fill) {
            makers_[name] = [fill](Shared &) {
                auto *made = new SelectionPanel;
                fill(*made);
                return made;
            };
        };
        panel("selection, nothing", [](SelectionPanel &) {});
        panel("selection, computing", [](SelectionPanel &p) { p.showComputing(); });
        panel("selection, error", [](SelectionPanel &p) { p.showError("The file is damaged."); });
        panel("selection, spectrum", [](SelectionPanel &p) {
            p.showSpectra({{"Violin", Qt::red, {10, 1, {-10, -20, -30, -40, -50}}}});
            p.chart()->setCursorAt(20);
        });
        panel("selection, level", [](SelectionPanel &p) {
            p.setMode(SelectionPanel::Mode::Level);
            p.showLevels({{"Violin", Qt::red, {-10, -20, -30, -40, -50}}}, 0, 0.5);
            p.chart()->zoomTo({0.5, 1.5}, {-40, -20});
        });
    }

    static LaneList *laneList()
    {
        const auto store = std::make_shared<Damaged>();
        auto *list = new LaneList({[](const StorePtr &) { return new QWidget; }, {}, {}, {}}, store);
        list->mixtureHeader()->setName("street.wav");
        list->mixtureHeader()->setFormat("44.1 kHz, stereo");
        partita::Lane violin, dog, residual;
        violin.id = 1;
        violin.name = "Violin";
        violin.provenance.query = "violn";
        violin.content = LaneContent::of(store);
        violin.gainDb = -3;
        violin.pan = -0.5;
        violin.mute = violin.solo = true;
        dog = violin;
        dog.id = 2;
        dog.name = "Dog";
        dog.provenance.operation = "remove";
        residual.id = 3;
        residual.name = "Song";
        residual.kind = LaneKind::Residual;
        residual.content = violin.content;
        std::vector<LanePtr> lanes;
        for (const auto &lane : {violin, dog, residual})
            lanes.push_back(std::make_shared<const partita::Lane>(lane));
        list->setLanes(lanes);
        list->setLaneProgress(2, 0.4);
        list->setLaneHeight(200);
        return list;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<QMenu *>();
        installLaneAccessibility();
        installMeterAccessibility();
        makeQueryBars();
        makeSelectionPanels();
        makers_["jobs, none"] = [](Shared &) { return new JobList; };
        makers_["jobs"] = [](Shared &) {
            auto *made = new JobList;
            std::uint64_t id = 0;
            for (const auto state :
                 {JobState::Waiting, JobState::Running, JobState::Done, JobState::Cancelled, JobState::Failed})
                made->setStatus(job(++id, state));
            return made;
        };
        makers_["indicator, none"] = [](Shared &) { return new JobIndicator; };
        makers_["indicator, failure"] = [](Shared &) {
            auto *made = new JobIndicator;
            made->setStatus(job(1, JobState::Failed));
            return made;
        };
        makers_["indicator"] = [](Shared &) {
            auto *made = new JobIndicator;
            made->setStatus(job(1, JobState::Running));
            return made;
        };
        makers_["message bar"] = [](Shared &) {
            auto *made = new MessageBar;
            made->post({MessageSeverity::Error, "The file is damaged.", {{"Try again", {}}}});
            made->post({MessageSeverity::Info, "No space is left.", {}});
            return made;
        };
        makers_["transport, empty"] = [](Shared &) { return new TransportBar; };
        makers_["transport"] = [](Shared &) {
            auto *made = new TransportBar;
            made->setLength(100);
            made->setPlaying(true);
            made->setSelection(TransportBar::Selection{1, 20, "200 Hz"});
            made->setDevice("Speakers");
            return made;
        };
        makers_["transport, device lost"] = [](Shared &) {
            auto *made = new TransportBar;
            made->setDeviceLost("The headphones are gone.");
            return made;
        };
        makers_["meter"] = [](Shared &) {
            auto *made = new LevelMeterView(Qt::Vertical);
            MeterReading loud;
            loud.clipped = true;
            made->setReading(loud, 0.1);
            return made;
        };
        makers_["time ruler"] = [](Shared &s) { return new TimeRuler(&s.time); };
        makers_["time scroll bar"] = [](Shared &s) { return new TimeScrollBar(&s.time); };
        makers_["frequency ruler"] = [](Shared &s) { return new FrequencyRuler(&s.time, &s.display); };
        makers_["display bar"] = [](Shared &s) { return new DisplayBar(&s.display); };
        makers_["spectrogram"] = [](Shared &s) {
            return new StoreView(std::make_shared<Damaged>(), &s.time, &s.display,
                                 {&s.pool, std::make_shared<TileCache>(std::size_t(1) << 20)});
        };
        ready_["spectrogram"] = [](QWidget *view) {
            QTRY_VERIFY_WITH_TIMEOUT(!static_cast<StoreView *>(view)->errorText().isEmpty(), 60000);
        };
        makers_["lanes, none"] = [](Shared &) {
            return new LaneList({[](const StorePtr &) { return new QWidget; }, {}, {}, {}},
                                std::make_shared<Damaged>());
        };
        makers_["lanes"] = [](Shared &) { return laneList(); };
        makers_["start page"] = [](Shared &) {
            auto *made = new StartPage;
            made->setRecentFiles({{"/music/rain.wav", true}, {"/music/gone.wav", false}});
            return made;
        };
        makers_["chart"] = [](Shared &) { return new Chart; };
        makers_["export"] = [](Shared &) {
            auto *made = new ExportPanel;
            made->setLanes({{1, "Violin", Qt::red}});
            made->setRecording(44100, {0, 44100});
            made->setFolder("/music");
            made->showClipping("This would clip.", 2.3);
            return made;
        };
        makers_["export, several files"] = [](Shared &) {
            auto *made = new ExportPanel;
            made->setPathsFunction([](const ExportRequest &) -> Result<std::vector<std::filesystem::path>> {
                std::vector<std::filesystem::path> all;
                for (int i = 0; i < 9; ++i)
                    all.push_back(std::to_string(i));
                return all;
            });
            made->setLanes({{1, "Violin", Qt::red}});
            made->setFolder("/music");
            ExportSettings settings = made->settings();
            settings.format = AudioFormat::Flac;
            settings.sampleRateHz = 48000;
            made->setSettings(settings);
            return made;
        };
    }

    void followsTheLanguage_data()
    {
        QTest::addColumn<std::string>("name");
        for (const auto &[name, make] : makers_)
            QTest::newRow(name.c_str()) << name;
    }
    void followsTheLanguage()
    {
        QFETCH(std::string, name);
        Shared shared;
        const std::unique_ptr<QWidget> widget(makers_[name](shared));
        widget->resize(900, 600);
        widget->show();
        if (ready_.contains(name))
            ready_[name](widget.get());
        QCoreApplication::processEvents();
        const QStringList before = textsOf(widget.get());
        for (const QString &text : before)
            QVERIFY2(!text.contains(QChar(u'⟦')), qPrintable(text));

        // What a person did not do is not told.
        std::vector<std::unique_ptr<QSignalSpy>> spies;
        auto all = widget->findChildren<QWidget *>();
        all.prepend(widget.get());
        for (auto *each : all) {
            const auto *type = each->metaObject();
            if (!QByteArray(type->className()).startsWith("partita::"))
                continue;
            for (int i = type->methodOffset(); i < type->methodCount(); ++i) {
                if (type->method(i).methodType() == QMetaMethod::Signal)
                    spies.push_back(std::make_unique<QSignalSpy>(each, type->method(i)));
            }
        }
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        QCoreApplication::processEvents();
        const QStringList during = textsOf(widget.get());
        for (const QString &text : during)
            QVERIFY2(!isOld(text), qPrintable(text));
        QVERIFY(during != before);
        QCoreApplication::removeTranslator(&brackets);
        QCoreApplication::processEvents();
        QCOMPARE(textsOf(widget.get()), before);
        for (const auto &spy : spies)
            QVERIFY2(spy->isEmpty(), spy->signal().constData());
    }

    void whatTheApplicationSaysStays()
    {
        LevelMeterView meter(Qt::Vertical);
        Chart chart;
        meter.setAccessibleName("Song");
        chart.setAccessibleName("Song");
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        QCoreApplication::processEvents();
        QCOMPARE(meter.accessibleName(), QString("Song"));
        QCOMPARE(chart.accessibleName(), QString("Song"));
    }

    void menusAreOfTheMoment()
    {
        Brackets brackets;
        const std::unique_ptr<LaneList> list(laneList());
        QCoreApplication::installTranslator(&brackets);
        QCoreApplication::processEvents();
        const auto *menu = makeLaneMenu(list->header(1));
        for (const auto *action : menu->actions())
            QVERIFY2(action->isSeparator() || action->text().startsWith(QChar(u'⟦')), qPrintable(action->text()));
    }

    void errorsAreTranslated()
    {
        QTemporaryDir folder;
        const auto compiled = folder.filePath("german.qm");
        QCOMPARE(QProcess::execute(PARTITA_LRELEASE,
                                   {"-silent", PARTITA_SOURCE_DIR "/translations/partita_de.ts", "-qm", compiled}), 0);
        QTranslator german;
        QVERIFY(german.load(compiled));
        const auto open = [](const QString &path) { return AudioReader::open(path.toStdString()).error(); };
        const Error missing = open("/nowhere/50 % %1.wav"), plain{ErrorCode::Internal, "bad_alloc %1"};
        const auto why = Sentence::tr("it does not start");
        const Error nested{ErrorCode::DeviceUnavailable, Sentence::tr("The sound device %1 cannot be used: %2.", "USB", why)};
        QCOMPARE(errorText(missing), QString("There is no file \"/nowhere/50 % %1.wav\"."));
        QCoreApplication::installTranslator(&german);
        QCOMPARE(errorText(missing), QString("Es gibt keine Datei „/nowhere/50 % %1.wav“."));
        QCOMPARE(errorText(nested), QString("Das Audiogerät USB kann nicht verwendet werden: es startet nicht."));
        QCOMPARE(errorText(plain), QString("bad_alloc %1"));
        QCOMPARE(errorText({ErrorCode::InvalidData, decimal(2.5, 1)}), QString("2,5"));
        QCOMPARE(QString::fromStdString(missing.message), QString("There is no file \"/nowhere/50 % %1.wav\"."));
    }

    void numbersFollowTheLocale()
    {
        TransportBar bar;
        bar.setLength(100);
        bar.setPosition(83.456);
        auto *position = bar.findChild<QLineEdit *>();
        QCOMPARE(position->text(), QString("1:23.456"));
        QLocale::setDefault(QLocale(QLocale::German));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&bar, &change);
        QCOMPARE(position->text(), QString("1:23,456"));
        QSignalSpy seek(&bar, &TransportBar::seekRequested);
        QTest::keyClick(position, Qt::Key_Return); // what is shown can be typed
        QCOMPARE(seek.value(0).value(0).toDouble(), 83.456);
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_MAIN(TestLanguage)
#include "test_language.moc"
