// SPDX-License-Identifier: GPL-3.0-or-later
// The ear of the tests that play on a JACK server: records what Partita sends. A program of its own, since two clients in
// one program are more than libjack survives when a server is killed.
//
//   test_jack_recorder FILE
//
// Says "ready" when it listens and "connected" when it hears Partita. At the end of standard input it writes FILE (stereo
// frames of 32-bit floats) and says "xruns N": how often the server reported that blocks were lost.
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <fstream>
#include <vector>

#include <jack/jack.h>
#include <poll.h>
#include <unistd.h>

namespace {

struct Recorder {
    jack_client_t *client = nullptr;
    jack_port_t *ports[2] = {};
    std::vector<float> samples = std::vector<float>(2 * 120 * 48000);
    std::atomic<size_t> used{0};
    std::atomic<int> xruns{0};

    static int process(jack_nframes_t frames, void *user)
    {
        auto &self = *static_cast<Recorder *>(user);
        const size_t at = self.used.load();
        if (at + 2 * size_t(frames) > self.samples.size())
            return 0;
        for (size_t c = 0; c < 2; ++c) {
            const auto *channel = static_cast<const float *>(jack_port_get_buffer(self.ports[c], frames));
            for (size_t i = 0; i < frames; ++i)
                self.samples[at + 2 * i + c] = channel[i];
        }
        self.used.store(at + 2 * size_t(frames));
        return 0;
    }

    bool open()
    {
        client = jack_client_open("recorder", JackNoStartServer, nullptr);
        if (!client)
            return false;
        for (int c = 0; c < 2; ++c)
            ports[c] = jack_port_register(client, c ? "right" : "left", JACK_DEFAULT_AUDIO_TYPE, JackPortIsInput, 0);
        jack_set_process_callback(client, &Recorder::process, this);
        jack_set_xrun_callback(client, [](void *self) { return ++static_cast<Recorder *>(self)->xruns, 0; }, this);
        return ports[0] && ports[1] && jack_activate(client) == 0;
    }

    /// False as long as there is nothing to connect to.
    bool connect()
    {
        const char **outputs = jack_get_ports(client, "^Partita:", JACK_DEFAULT_AUDIO_TYPE, JackPortIsOutput);
        int connected = 0;
        for (int c = 0; outputs && c < 2 && outputs[c]; ++c) {
            const int failure = jack_connect(client, outputs[c], jack_port_name(ports[c]));
            connected += failure == 0 || failure == EEXIST; // one may succeed before the other
        }
        if (outputs)
            jack_free(outputs);
        return connected == 2;
    }
};

void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

/// Waits a little. True: standard input has ended.
bool inputEnds()
{
    pollfd input{STDIN_FILENO, POLLIN, 0};
    char byte = 0;
    return poll(&input, 1, 20) > 0 && read(STDIN_FILENO, &byte, 1) <= 0;
}

} // namespace

int main(int argc, char **argv)
{
    Recorder recorder;
    if (argc != 2 || !recorder.open()) {
        std::fprintf(stderr, "test_jack_recorder: needs a file to write to and a JACK server.\n");
        return 1;
    }
    say("ready");
    for (bool connected = false; !inputEnds();) {
        if (!connected && (connected = recorder.connect()))
            say("connected");
    }
    jack_client_close(recorder.client);
    std::ofstream file(argv[1], std::ios::binary);
    file.write(reinterpret_cast<const char *>(recorder.samples.data()), std::streamsize(recorder.used * sizeof(float)));
    file.close();
    std::printf("xruns %d\n", recorder.xruns.load());
    return file ? 0 : 1;
}
