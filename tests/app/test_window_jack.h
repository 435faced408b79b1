// SPDX-License-Identifier: GPL-3.0-or-later
// A window that plays on a real sound server, and what arrives there.
#pragma once

#include "core/playback/rtaudio_output.h"
#include "tests/app/test_main_window_fakes.h"
#include "tests/core/test_jack_server.h"

namespace partita::test {

inline double playSeconds(DocumentSession &session)
{
    return session.view().secondsOfFrame(double(session.view().playFrame()));
}

/// Plays the file that `makeWindow` opens from its start until `meanwhile` returns, and gives what arrived (stereo); nothing
/// where anything failed, an underrun too. Again where the server says that it lost blocks, as one without real time does on
/// a busy machine. A window is a pointer to something with player and session().
template <class MakeWindow, class Meanwhile>
std::vector<float> hear(MakeWindow makeWindow, Meanwhile meanwhile)
{
    std::vector<float> heard;
    const auto once = [&](bool last) {
        JackRecorder recorder;
        QVERIFY(recorder.start());
        const auto w = makeWindow();
        QVERIFY(w);
        w->player.play();
        QVERIFY(recorder.waitUntilConnected());
        QVERIFY(waitFor([&] { return playSeconds(w->session()) > 0.2; }));
        meanwhile(*w);
        if (QTest::currentTestFailed())
            return;
        w->player.stop();
        const auto underruns = w->player.underruns();
        auto got = recorder.finish();
        QVERIFY(got);
        if (got->xruns > 0 && !last)
            return;
        QCOMPARE(underruns, 0);
        heard = std::move(got->stereo);
    };
    for (int attempt = 1; attempt <= 10 && heard.empty() && !QTest::currentTestFailed(); ++attempt)
        once(attempt == 10);
    return heard;
}

/// How many frames from the first that was heard, without the fade in, are those of the file, all in a row (both stereo).
inline std::int64_t framesInARow(const std::vector<float> &heard, const std::vector<float> &file)
{
    constexpr std::ptrdiff_t fade = 2 * 4096, probe = 512;
    auto at = std::find_if(heard.begin(), heard.end(), [](float v) { return v != 0; });
    at -= (at - heard.begin()) % 2;
    if (heard.end() - at < fade + probe)
        return 0;
    at += fade;
    const auto begin = std::search(file.begin(), file.end(), at, at + probe);
    return (std::mismatch(begin, file.end(), at, heard.end()).first - begin) / 2;
}

} // namespace partita::test
