// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/jack_output.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <utility>

#include <jack/jack.h>
#include <pthread.h>

namespace partita {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto answerTime = 5000ms, closeTime = 2000ms, renderTime = 500ms;

/// Runs `call` when all earlier ones have ended, and deletes it there. False: it did not end within `patience`; it will,
/// when the server answers or ends.
bool callJack(std::function<void()> call, std::chrono::milliseconds patience)
{
    struct Line {
        std::mutex mutex;
        std::shared_future<void> last; ///< ends when the last call has
    };
    static auto &line = *new Line; // calls may outlive main()
    std::promise<void> promise;
    std::shared_future<void> ended = promise.get_future(), previous;
    {
        const std::lock_guard lock(line.mutex);
        previous = std::exchange(line.last, ended);
    }
    std::thread([call = std::move(call), previous = std::move(previous), promise = std::move(promise)]() mutable {
        sigset_t signals; // libjack writes to the sockets of servers that have ended
        sigemptyset(&signals);
        sigaddset(&signals, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &signals, nullptr);
        if (previous.valid())
            previous.wait();
        call();
        call = {};
        promise.set_value();
    }).detach();
    return ended.wait_for(patience) == std::future_status::ready;
}

jack_client_t *openClient()
{
    jack_set_error_function([](const char *) {}); // it says on standard error that there is no server
    jack_set_info_function([](const char *) {});
    return jack_client_open("Partita", JackNoStartServer, nullptr);
}

/// Of audio, with these flags, in the server's order.
std::vector<std::string> portNames(jack_client_t *jack, unsigned long flags)
{
    std::vector<std::string> names;
    const char **ports = jack_get_ports(jack, nullptr, JACK_DEFAULT_AUDIO_TYPE, flags);
    for (const char **port = ports; port && *port; ++port)
        names.push_back(*port);
    if (ports)
        jack_free(ports);
    return names;
}

struct JackDevice {
    AudioDevice device;
    std::vector<std::string> ports = {}; ///< where its sound goes in, in the order of channels
};

/// The default is the first that has real plugs.
std::vector<JackDevice> listDevices(jack_client_t *jack)
{
    std::vector<JackDevice> found;
    const int rateHz = int(jack_get_sample_rate(jack));
    for (auto &port : portNames(jack, JackPortIsInput)) {
        const auto name = port.substr(0, port.find(':'));
        const auto same = [&](const JackDevice &d) { return d.device.id == "jack:" + name; };
        auto at = std::find_if(found.begin(), found.end(), same);
        if (at == found.end())
            at = found.insert(at, {{"jack:" + name, name + " (JACK)", 0, {rateHz}, rateHz, false}});
        ++at->device.outputChannels;
        at->ports.push_back(std::move(port));
    }
    const auto plugs = portNames(jack, JackPortIsInput | JackPortIsPhysical);
    const auto real = std::find_if(found.begin(), found.end(), [&](const JackDevice &d) {
        return std::find(plugs.begin(), plugs.end(), d.ports.front()) != plugs.end();
    });
    if (!found.empty())
        (real == found.end() ? found.front() : *real).device.isDefault = true;
    return found;
}

Error unavailable(const std::string &deviceName, const Sentence &why)
{
    return {ErrorCode::DeviceUnavailable, Sentence::tr("The sound device %1 cannot be used: %2.", deviceName, why)};
}

} // namespace

/// What the server's callbacks see. Made, activated and deleted within callJack().
struct JackOutput::Client {
    jack_client_t *const jack;
    Render render;
    std::vector<jack_port_t *> ports;
    std::vector<std::string> targets; ///< the device's ports, one for each of ours
    std::vector<float> block;         ///< interleaved, as many frames as the server has asked for when it was opened
    std::atomic<bool> active{false};
    std::atomic<bool> gate{false};   ///< whether render may be called
    std::atomic<bool> inside{false}; ///< in process()
    std::atomic<bool> xrun{false};   ///< since the last block
    std::atomic<bool> gone{false};   ///< the server says so
    std::atomic<unsigned> blocks{0};

    explicit Client(jack_client_t *client) : jack(client) {}
    ~Client()
    {
        if (gone.load())
            std::this_thread::sleep_for(200ms); // libjack's thread that says so ends; it is not to be cancelled in between
        shut();
        jack_client_close(jack);
    }
    Client(const Client &) = delete;

    static int process(jack_nframes_t frames, void *user)
    {
        // libjack ends its thread by cancelling it anywhere, but not here: that would end the program.
        int before = 0;
        pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &before);
        auto &self = *static_cast<Client *>(user);
        self.inside.store(true);
        self.fill(frames);
        self.inside.store(false);
        self.blocks.fetch_add(1);
        pthread_setcancelstate(before, nullptr);
        return 0;
    }

    void fill(size_t frames)
    {
        const size_t channels = ports.size();
        float *buffers[maxChannels];
        for (size_t c = 0; c < channels; ++c)
            buffers[c] = static_cast<float *>(jack_port_get_buffer(ports[c], jack_nframes_t(frames)));
        // The server may have changed its block size meanwhile.
        for (size_t done = 0, count = 0; done < frames; done += count) {
            count = std::min(frames - done, block.size() / channels);
            if (gate.load())
                render(block.data(), int(count), xrun.exchange(false));
            else
                std::fill_n(block.begin(), count * channels, 0.0f);
            for (size_t i = 0; i < count * channels; ++i) {
                const float v = block[i];
                buffers[i % channels][done + i / channels] = v == v ? std::clamp(v, -1.0f, 1.0f) : 0.0f;
            }
        }
    }

    /// Before it is activated.
    bool prepare(int channels, Render wanted)
    {
        render = std::move(wanted);
        block.resize(jack_get_buffer_size(jack) * size_t(channels));
        for (int c = 1; c <= channels; ++c) {
            const auto name = "output_" + std::to_string(c);
            ports.push_back(jack_port_register(jack, name.c_str(), JACK_DEFAULT_AUDIO_TYPE, JackPortIsOutput, 0));
        }
        jack_set_process_callback(jack, &Client::process, this);
        jack_set_xrun_callback(jack, [](void *self) { return static_cast<Client *>(self)->xrun.store(true), 0; }, this);
        jack_on_info_shutdown(
            jack, [](jack_status_t, const char *, void *self) { static_cast<Client *>(self)->gone.store(true); }, this);
        return std::find(ports.begin(), ports.end(), nullptr) == ports.end();
    }

    bool activate()
    {
        bool connected = jack_activate(jack) == 0;
        for (size_t c = 0; connected && c < ports.size(); ++c)
            connected = jack_connect(jack, jack_port_name(ports[c]), targets[c].c_str()) == 0;
        active.store(connected);
        return connected;
    }

    /// No render() after the return.
    void shut()
    {
        gate.store(false);
        for (const auto until = Clock::now() + renderTime; inside.load() && Clock::now() < until;)
            std::this_thread::sleep_for(1ms);
    }

    static constexpr size_t maxChannels = 64;
    static inline std::weak_ptr<Client> current; ///< that was opened last; within callJack() only
};

JackOutput::JackOutput() = default;
JackOutput::~JackOutput() { close(); }

std::vector<AudioDevice> JackOutput::devices()
{
    const auto found = std::make_shared<std::vector<JackDevice>>();
    const bool ended = callJack(
        [found] {
            // A second client of one program is asking for trouble: the one that is open is asked.
            if (const auto open = Client::current.lock()) {
                if (!open->gone.load())
                    *found = listDevices(open->jack);
                return;
            }
            if (auto *jack = openClient()) {
                *found = listDevices(jack);
                jack_client_close(jack);
            }
        },
        answerTime);
    std::vector<AudioDevice> result;
    for (size_t i = 0; ended && i < found->size(); ++i)
        result.push_back(std::move((*found)[i].device));
    return result;
}

/// What open() gets from its call.
struct JackOutput::Opening {
    std::shared_ptr<Client> client; ///< null: there is no such device
    JackDevice found;
    AudioOutputFormat format;
    int latencyFrames = 0;
    bool usable = false;

    void run(const AudioOutputRequest &request, Render render)
    {
        if (const auto open = Client::current.lock(); open && open->gone.load())
            return; // libjack would close that one itself
        auto *jack = openClient();
        if (!jack)
            return;
        auto opened = std::make_shared<Client>(jack);
        auto devices = listDevices(jack);
        const auto wanted = std::find_if(devices.begin(), devices.end(), [&](const JackDevice &d) {
            return request.deviceId.empty() ? d.device.isDefault : d.device.id == request.deviceId;
        });
        if (wanted == devices.end())
            return;
        found = std::move(*wanted);
        const int most = std::min(found.device.outputChannels, int(Client::maxChannels));
        const int channels = std::clamp(request.channels, 1, most);
        found.ports.resize(size_t(channels));
        opened->targets = found.ports;
        usable = opened->prepare(channels, std::move(render));
        format = {found.device.name, found.device.preferredRateHz, channels, int(jack_get_buffer_size(jack))};
        jack_latency_range_t range{};
        jack_port_get_latency_range(jack_port_by_name(jack, found.ports.front().c_str()), JackPlaybackLatency, &range);
        latencyFrames = int(range.max);
        client = opened;
        Client::current = opened;
    }
};

Result<AudioOutputFormat> JackOutput::open(const AudioOutputRequest &request, Render render, Lost lost)
{
    close();
    auto opening = std::make_shared<Opening>();
    if (!callJack([opening, request, render = std::move(render)] { opening->run(request, render); }, answerTime)) {
        callJack([opening = std::move(opening)] {}, 0ms); // closes what may still be opened
        return Error{ErrorCode::DeviceUnavailable,
                     Sentence::tr("The JACK sound server does not answer; restart it, or choose another sound device in the "
                                  "settings.")};
    }
    client_ = std::move(opening->client);
    if (!client_)
        return Error{ErrorCode::DeviceUnavailable,
                     Sentence::tr("The sound device %1 is not there; start its JACK server, or choose another in the settings.",
                                  request.deviceId.empty() ? std::string("JACK") : request.deviceId)};
    if (!opening->usable) {
        close();
        return unavailable(opening->format.deviceName, Sentence::tr("its JACK server has no more ports"));
    }
    lost_ = std::move(lost);
    format_ = opening->format;
    latencyFrames_.store(opening->latencyFrames);
    return format_;
}

Result<void> JackOutput::start()
{
    watchdog_.stop();
    if (!client_)
        return Error{ErrorCode::DeviceUnavailable, Sentence::tr("No sound device is open.")};
    client_->gate.store(true);
    if (!client_->active.load())
        callJack([client = client_] { client->activate(); }, answerTime);
    if (!client_->active.load() || client_->gone.load()) {
        client_->shut();
        return unavailable(format_.deviceName, client_->gone ? Sentence::tr("its JACK server has ended")
                                                             : Sentence::tr("its JACK server does not answer"));
    }
    watchdog_.start(
        format_.deviceName, [this] { return OutputWatchdog::State{client_->blocks.load(), client_->gone.load()}; },
        [this](const Error &error) {
            client_->shut();
            callJack([client = std::move(client_)] {}, 0ms);
            client_.reset();
            lost_(error);
        });
    return {};
}

void JackOutput::stop()
{
    watchdog_.stop();
    if (client_)
        client_->shut();
}

void JackOutput::close()
{
    stop();
    if (client_)
        callJack([client = std::move(client_)] {}, closeTime);
    client_.reset();
    lost_ = {};
}

} // namespace partita
