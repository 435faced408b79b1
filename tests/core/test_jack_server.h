// SPDX-License-Identifier: GPL-3.0-or-later
// A real sound server that needs no sound card, and an ear on it.
#pragma once

#include <atomic>
#include <csignal>
#include <vector>

#include <QProcess>
#include <QtTest>

#include <jack/jack.h>

#include "core/playback/rtaudio_output.h"

namespace partita::test {

inline constexpr int jackRateHz = 48000;

class JackServer {
public:
    explicit JackServer(int periodFrames) : periodFrames_(periodFrames) {}
    bool start()
    {
        if (!QTest::qWaitFor([] { return !RtAudioOutput::isClosing(); }, 40000))
            return false;
        process_.setProcessChannelMode(QProcess::MergedChannels);
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

/// Records what Partita's ports send.
class JackRecorder {
public:
    JackRecorder() : samples_(2 * 40 * size_t(jackRateHz))
    {
        client_ = jack_client_open("recorder", JackNoStartServer, nullptr);
        if (!client_)
            return;
        for (int c = 0; c < 2; ++c)
            ports_[c] = jack_port_register(client_, c ? "right" : "left", JACK_DEFAULT_AUDIO_TYPE, JackPortIsInput, 0);
        jack_set_process_callback(client_, &JackRecorder::process, this);
        jack_set_xrun_callback(client_, [](void *self) { return ++static_cast<JackRecorder *>(self)->xruns_, 0; }, this);
        jack_activate(client_);
    }
    ~JackRecorder()
    {
        if (client_)
            jack_client_close(client_);
    }
    /// As soon as there is something to connect to.
    bool connect()
    {
        const char *const inputs[] = {"recorder:left", "recorder:right"};
        const char **outputs = client_ ? jack_get_ports(client_, "Partita:", JACK_DEFAULT_AUDIO_TYPE, JackPortIsOutput) : nullptr;
        int connected = 0;
        for (int c = 0; outputs && c < 2 && outputs[c]; ++c)
            connected += jack_connect(client_, outputs[c], inputs[c]) == 0;
        if (outputs)
            jack_free(outputs);
        return connected == 2;
    }
    int xruns() const { return xruns_; }
    std::vector<float> soFar() const { return {samples_.begin(), samples_.begin() + 2 * frames_.load()}; }

private:
    static int process(jack_nframes_t frames, void *user)
    {
        auto &self = *static_cast<JackRecorder *>(user);
        const int at = self.frames_.load();
        if (2 * (size_t(at) + frames) > self.samples_.size())
            return 0;
        for (size_t c = 0; c < 2; ++c) {
            const auto *channel = static_cast<const float *>(jack_port_get_buffer(self.ports_[c], frames));
            for (jack_nframes_t i = 0; i < frames; ++i)
                self.samples_[2 * (size_t(at) + i) + c] = channel[i];
        }
        self.frames_ = at + int(frames);
        return 0;
    }

    jack_client_t *client_ = nullptr;
    jack_port_t *ports_[2] = {};
    std::atomic<int> xruns_{0}, frames_{0};
    std::vector<float> samples_;
};

} // namespace partita::test
