// SPDX-License-Identifier: GPL-3.0-or-later
// A real sound server that needs no sound card, and an ear on it.
#pragma once

#include <csignal>
#include <cstring>
#include <optional>
#include <vector>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/prctl.h>

namespace partita::test {

inline constexpr int jackRateHz = 48000;

class JackServer {
public:
    static bool isInstalled() { return !QStandardPaths::findExecutable("jackd").isEmpty(); }
    /// For servers and clients of this program. One name for each test: what a killed server leaves is taken over.
    static void useName(const char *name)
    {
        qputenv("JACK_DEFAULT_SERVER", name);
        qputenv("JACK_NO_AUDIO_RESERVATION", "1");
    }

    explicit JackServer(int periodFrames) : periodFrames_(periodFrames) {}
    bool start()
    {
        process_.setProcessChannelMode(QProcess::MergedChannels);
        process_.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); }); // where the test crashes
        process_.start("jackd", {"-r", "-d", "dummy", "-r", QString::number(jackRateHz), "-p", QString::number(periodFrames_)});
        // Not a client of this process: libjack keeps what it saw of a server.
        return process_.waitForStarted() && QProcess::execute("jack_wait", {"-w", "-t", "20"}) == 0;
    }
    void kill()
    {
        process_.kill();
        process_.waitForFinished();
    }
    /// SIGSTOP, SIGCONT
    void signal(int number) { ::kill(pid_t(process_.processId()), number); }
    /// A server that is killed keeps its place among the eight that a machine can have until one of the same name ends well.
    ~JackServer()
    {
        process_.terminate();
        if (!process_.waitForFinished(5000))
            kill();
    }

private:
    int periodFrames_;
    QProcess process_;
};

/// What a JackRecorder heard.
struct Heard {
    std::vector<float> stereo;
    int xruns = 0; ///< blocks that the server lost, as it says itself: on a busy machine it may
};

/// Records what Partita's ports send, by test_jack_recorder.
class JackRecorder {
public:
    /// Before Partita opens its device: then no xrun escapes it.
    bool start()
    {
        process_.start(PARTITA_JACK_RECORDER, {file()});
        return says("ready");
    }
    bool waitUntilConnected() { return says("connected"); }
    /// Nothing: it failed.
    std::optional<Heard> finish()
    {
        process_.closeWriteChannel();
        if (!process_.waitForFinished(20000) || process_.exitCode() != 0)
            return {};
        QTest::qWait(50); // the server tells its clients that this one has left
        QFile written(file());
        if (!written.open(QIODevice::ReadOnly))
            return {};
        const QByteArray bytes = written.readAll();
        Heard heard;
        heard.stereo.resize(size_t(bytes.size()) / sizeof(float));
        std::memcpy(heard.stereo.data(), bytes.data(), heard.stereo.size() * sizeof(float));
        heard.xruns = said_.append(process_.readAllStandardOutput()).split("xruns ").value(1).toInt();
        return heard;
    }
    ~JackRecorder()
    {
        process_.closeWriteChannel();
        process_.waitForFinished();
    }

private:
    QString file() const { return folder_.filePath("heard"); }
    bool says(const QByteArray &word)
    {
        return QTest::qWaitFor([&] { return said_.append(process_.readAllStandardOutput()).contains(word); }, 20000);
    }

    QTemporaryDir folder_;
    QProcess process_;
    QString said_;
};

} // namespace partita::test
