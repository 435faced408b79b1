// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/pulse_server.h"

#include <chrono>
#include <memory>

#include <pulse/pulseaudio.h>

namespace partita {

namespace {

struct Inquiry {
    int open = 3;       ///< questions without answer
    bool usable = true;
};

void onServer(pa_context *, const pa_server_info *info, void *user)
{
    auto &inquiry = *static_cast<Inquiry *>(user);
    --inquiry.open;
    inquiry.usable = inquiry.usable && info && info->default_sink_name && info->default_source_name;
}

template <typename Info> void onDevice(pa_context *, const Info *info, int end, void *user)
{
    auto &inquiry = *static_cast<Inquiry *>(user);
    if (end != 0)
        --inquiry.open;
    inquiry.usable = inquiry.usable && end >= 0 && (end > 0 || pa_proplist_gets(info->proplist, PA_PROP_DEVICE_DESCRIPTION));
}

void ask(pa_context *context, Inquiry &inquiry)
{
    for (auto *operation : {pa_context_get_server_info(context, onServer, &inquiry),
                            pa_context_get_sink_info_list(context, onDevice<pa_sink_info>, &inquiry),
                            pa_context_get_source_info_list(context, onDevice<pa_source_info>, &inquiry)}) {
        if (operation)
            pa_operation_unref(operation);
        else
            inquiry.usable = false;
    }
}

} // namespace

bool pulseServerIsUsable()
{
    using namespace std::chrono;
    const std::unique_ptr<pa_mainloop, decltype(&pa_mainloop_free)> loop(pa_mainloop_new(), pa_mainloop_free);
    if (!loop)
        return false;
    Inquiry inquiry;
    const auto leave = [](pa_context *left) {
        pa_context_disconnect(left); // questions without answer would keep it alive
        pa_context_unref(left);
    };
    const std::unique_ptr<pa_context, decltype(leave)> context(
        pa_context_new(pa_mainloop_get_api(loop.get()), "Partita"), leave);
    if (!context || pa_context_connect(context.get(), nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) < 0)
        return false;
    bool asked = false;
    for (const auto until = steady_clock::now() + 5s; inquiry.usable && inquiry.open > 0;) {
        const auto state = pa_context_get_state(context.get());
        const auto left = duration_cast<microseconds>(until - steady_clock::now()).count();
        if (!PA_CONTEXT_IS_GOOD(state) || left <= 0)
            return false;
        if (state == PA_CONTEXT_READY && !asked) {
            asked = true;
            ask(context.get(), inquiry);
        }
        if (pa_mainloop_prepare(loop.get(), int(left)) < 0 || pa_mainloop_poll(loop.get()) < 0
            || pa_mainloop_dispatch(loop.get()) < 0)
            return false;
    }
    return inquiry.usable;
}

} // namespace partita
