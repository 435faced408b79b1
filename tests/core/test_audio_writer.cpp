// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QTemporaryDir>

#include <cstdlib>
#include <fstream>
#include <limits>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/audio/atomic_file.h"
#include "core/audio/audio_reader.h"
#include "core/audio/audio_writer.h"
#include "test_audio_files.h"
#include "test_file_size_limit.h"

using namespace partita;
using namespace partita::test;
namespace fs = std::filesystem;

namespace {

constexpr AudioFormat allFormats[] = {AudioFormat::Wav16, AudioFormat::Wav24, AudioFormat::WavFloat32, AudioFormat::Flac,
                                      AudioFormat::OggVorbis};

Result<void> writeAll(const fs::path &path, const AudioWriteSpec &spec, const std::vector<float> &samples, bool overwrite = false)
{
    auto writer = AudioWriter::create(path, spec, overwrite);
    if (!writer)
        return writer.error();
    const auto frames = std::int64_t(samples.size()) / spec.channels;
    for (std::int64_t at = 0; at < frames; at += 777) {
        if (auto done = writer->write(samples.data() + at * spec.channels, std::min<std::int64_t>(777, frames - at)); !done)
            return done;
    }
    return writer->commit();
}

std::vector<float> readAll(const fs::path &path)
{
    auto reader = AudioReader::open(path);
    if (!reader)
        return {};
    std::vector<float> samples(size_t(reader->info().frames * reader->info().channels));
    const auto got = reader->read(samples.data(), reader->info().frames);
    return got && *got == reader->info().frames ? samples : std::vector<float>();
}

std::vector<std::string> namesIn(const fs::path &folder)
{
    std::vector<std::string> names;
    for (const auto &entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

void writeText(const fs::path &path, const char *text) { std::ofstream(path) << text; }
std::string textOf(const fs::path &path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Gives this process mounts of its own; where it may not have them, by becoming root of a user name space of its own.
bool ownMounts()
{
    if (::unshare(CLONE_NEWNS) == 0)
        return true;
    const auto user = std::to_string(::geteuid()), group = std::to_string(::getegid());
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    writeText("/proc/self/setgroups", "deny");
    writeText("/proc/self/uid_map", ("0 " + user + " 1").c_str());
    writeText("/proc/self/gid_map", ("0 " + group + " 1").c_str());
    return ::geteuid() == 0;
}

} // namespace

class TestAudioWriter : public QObject {
    Q_OBJECT

    QTemporaryDir root_;
    fs::path folder_; // empty for each test
    int made_ = 0;

private Q_SLOTS:
    void init()
    {
        folder_ = fs::path(root_.path().toStdString()) / std::to_string(++made_);
        fs::create_directory(folder_);
    }

    void names()
    {
        for (auto format : allFormats)
            QCOMPARE(*audioFormatFromName(audioFormatName(format)), format);
        QCOMPARE(audioFormatFromName("mp5").error().code, ErrorCode::InvalidArgument);
        QCOMPARE(std::string(audioFormatExtension(AudioFormat::WavFloat32)), std::string(".wav"));
        QCOMPARE(std::string(audioFormatExtension(AudioFormat::OggVorbis)), std::string(".ogg"));
    }

    void roundTrips_data()
    {
        QTest::addColumn<int>("format");
        for (auto format : allFormats)
            QTest::newRow(audioFormatName(format)) << int(format);
    }
    void roundTrips()
    {
        QFETCH(int, format);
        const auto kind = AudioFormat(format);
        const double tolerance = kind == AudioFormat::WavFloat32   ? 0
                                 : kind == AudioFormat::Wav16      ? 0.5001 / 32768
                                 : kind == AudioFormat::OggVorbis  ? 0.1
                                                                   : 0.5001 / 8388608;
        for (int rate : {8000, 16000, 22050, 44100, 48000, 96000, 192000}) {
            for (int channels = 1; channels <= 8; ++channels) {
                const auto path = folder_ / ("x" + std::to_string(rate) + "-" + std::to_string(channels));
                const auto samples = sine(rate, channels, 3000, 440);
                const auto done = writeAll(path, {rate, channels, kind}, samples);
                if (kind == AudioFormat::OggVorbis && channels == 6) {
                    QCOMPARE(done.error().code, ErrorCode::Unsupported); // it would not be what was given
                    continue;
                }
                QVERIFY2(done, done ? "" : done.error().message.c_str());
                auto reader = AudioReader::open(path);
                QVERIFY2(reader, reader ? "" : reader.error().message.c_str());
                QCOMPARE(reader->info().sampleRateHz, rate);
                QCOMPARE(reader->info().channels, channels);
                QCOMPARE(reader->info().frames, 3000);
                const double difference = largestDifference(readAll(path), samples);
                QVERIFY2(difference <= tolerance, qPrintable(QString("%1 Hz, %2 channels: %3").arg(rate).arg(channels).arg(difference)));
            }
        }
    }

    void everyStepSurvives()
    {
        // Each 16-bit value, read as a float and written again, is the same value; neither cut off nor moved.
        std::vector<float> steps;
        for (int v = -32768; v <= 32767; ++v)
            steps.push_back(float(v) / 32768);
        for (auto format : {AudioFormat::Wav16, AudioFormat::Wav24, AudioFormat::Flac}) {
            const auto path = folder_ / audioFormatName(format);
            QVERIFY(writeAll(path, {44100, 1, format}, steps));
            QVERIFY(readAll(path) == steps);
        }
    }

    void roundingHasNoBias()
    {
        auto samples = noise(100000);
        QVERIFY(writeAll(folder_ / "r.wav", {44100, 2, AudioFormat::Wav16}, samples));
        const auto back = readAll(folder_ / "r.wav");
        double sum = 0;
        for (size_t i = 0; i < samples.size(); ++i)
            sum += (double(back[i]) - samples[i]) * 32768;
        QVERIFY2(std::abs(sum / double(samples.size())) < 0.005, qPrintable(QString::number(sum / double(samples.size()))));
    }

    void floatKeepsEveryBit()
    {
        std::vector<float> samples = {0.0f, -0.0f, 1e-40f, -3.5f, 1e30f, std::numeric_limits<float>::max(), 0.1f, 1.0f};
        QVERIFY(writeAll(folder_ / "f.wav", {44100, 2, AudioFormat::WavFloat32}, samples));
        const auto back = readAll(folder_ / "f.wav");
        QCOMPARE(back.size(), samples.size());
        QCOMPARE(std::memcmp(back.data(), samples.data(), samples.size() * sizeof(float)), 0);
        QCOMPARE(textOf(folder_ / "f.wav").substr(0, 4), std::string("RIFF")); // RF64 only where it must be
    }

    void sameInputSameFile()
    {
        for (auto format : {AudioFormat::Wav24, AudioFormat::WavFloat32, AudioFormat::Flac}) {
            QVERIFY(writeAll(folder_ / "a", {44100, 2, format}, noise(5000), true));
            QVERIFY(writeAll(folder_ / "b", {44100, 2, format}, noise(5000), true));
            QVERIFY(textOf(folder_ / "a") == textOf(folder_ / "b"));
        }
    }

    void clipReport()
    {
        const std::vector<float> samples = {0.5f, 1.0f, -1.0f, 1.5f, -2.0f, 1.0000001f, 100.0f, -0.25f};
        for (auto format : allFormats) {
            const auto path = folder_ / audioFormatName(format);
            auto writer = AudioWriter::create(path, {44100, 1, format});
            QVERIFY(writer);
            QVERIFY(writer->write(samples.data(), 8));
            QCOMPARE(writer->clippedSamples(), 4);
            QCOMPARE(writer->peak(), 100.0f);
            QCOMPARE(writer->framesWritten(), 8);
            QVERIFY(writer->commit());
            const auto back = readAll(path);
            QCOMPARE(back.size(), samples.size());
            if (format == AudioFormat::WavFloat32) {
                QVERIFY(back == samples);
            } else if (format != AudioFormat::OggVorbis) {
                const float top = format == AudioFormat::Wav16 ? 32767.0f / 32768 : 8388607.0f / 8388608;
                QVERIFY((back == std::vector<float>{0.5f, top, -1.0f, top, -1.0f, top, top, -0.25f}));
            }
        }
    }

    void notANumber()
    {
        const float bad[] = {0.5f, std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()};
        for (auto format : allFormats) {
            auto writer = AudioWriter::create(folder_ / "nan", {44100, 1, format}, true);
            QVERIFY(writer);
            const auto done = writer->write(bad, 3);
            QCOMPARE(done.ok(), format == AudioFormat::WavFloat32);
            if (!done)
                QCOMPARE(done.error().code, ErrorCode::InvalidData);
        }
        QVERIFY(namesIn(folder_).empty());
    }

    void refusals()
    {
        const auto code = [](const fs::path &path, AudioWriteSpec spec = {44100, 2, AudioFormat::Wav16}, bool overwrite = false) {
            auto writer = AudioWriter::create(path, spec, overwrite);
            return writer ? ErrorCode::Internal : writer.error().code;
        };
        QCOMPARE(code(folder_ / "x", {0, 2, AudioFormat::Wav16}), ErrorCode::Unsupported);
        QCOMPARE(code(folder_ / "x", {44100, 0, AudioFormat::Wav16}), ErrorCode::Unsupported);
        QCOMPARE(code(folder_ / "x", {44100, 9, AudioFormat::Flac}), ErrorCode::Unsupported);
        QCOMPARE(code(folder_ / "none" / "x"), ErrorCode::NotFound);
        QCOMPARE(code(""), ErrorCode::InvalidArgument);
        QCOMPARE(code(folder_ / ""), ErrorCode::InvalidArgument);
        QCOMPARE(code(folder_), ErrorCode::AlreadyExists);
        QCOMPARE(code(folder_, {44100, 2, AudioFormat::Wav16}, true), ErrorCode::InvalidArgument);
        QVERIFY(namesIn(folder_).empty());
    }

    void forbiddenFolder()
    {
        fs::permissions(root_.path().toStdString(), fs::perms::owner_all | fs::perms::others_all);
        fs::permissions(folder_, fs::perms::owner_read | fs::perms::owner_exec);
        const bool root = ::geteuid() == 0;
        if (root && ::seteuid(65534) != 0)
            QSKIP("root here may not become another user");
        auto writer = AudioWriter::create(folder_ / "x.wav", {44100, 2, AudioFormat::Wav16});
        if (root)
            QCOMPARE(::seteuid(0), 0);
        fs::permissions(folder_, fs::perms::owner_all);
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, ErrorCode::PermissionDenied);
    }

    void appearsWholeOrNotAtAll()
    {
        const auto path = folder_ / "stem.wav";
        {
            auto writer = AudioWriter::create(path, {44100, 2, AudioFormat::Wav16});
            QVERIFY(writer);
            QVERIFY(writer->write(noise(1000).data(), 1000));
            QVERIFY(!fs::exists(path));
            QCOMPARE(namesIn(folder_).size(), size_t(1)); // the temporary, in the same folder
        }
        QVERIFY(namesIn(folder_).empty());
        auto writer = AudioWriter::create(path, {44100, 2, AudioFormat::Wav16});
        QVERIFY(writer->write(noise(1000).data(), 1000));
        QVERIFY(writer->commit());
        QCOMPARE(namesIn(folder_), std::vector<std::string>{"stem.wav"});
        QCOMPARE(writer->commit().error().code, ErrorCode::InvalidArgument);
        QCOMPARE(writer->write(noise(1).data(), 1).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(readAll(path).size(), size_t(2000));
    }

    void neverOverUnasked()
    {
        const auto path = folder_ / "stem.wav";
        writeText(path, "mine");
        auto refused = AudioWriter::create(path, {44100, 1, AudioFormat::Wav16});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::AlreadyExists);

        fs::remove(path);
        auto writer = AudioWriter::create(path, {44100, 2, AudioFormat::Wav16});
        QVERIFY(writer->write(noise(100).data(), 100));
        writeText(path, "mine"); // between create and commit
        const auto late = writer->commit();
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(textOf(path), std::string("mine"));
        QCOMPARE(namesIn(folder_), std::vector<std::string>{"stem.wav"});

        // A link that leads nowhere is a name that is taken, too.
        fs::create_symlink("nowhere", folder_ / "link.wav");
        QCOMPARE(AudioWriter::create(folder_ / "link.wav", {44100, 2, AudioFormat::Wav16}).error().code, ErrorCode::AlreadyExists);
    }

    void overWhenAsked()
    {
        const auto path = folder_ / "stem.wav";
        writeText(path, "old");
        fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
        {
            auto writer = AudioWriter::create(path, {44100, 2, AudioFormat::Wav16}, true);
            QVERIFY(writer->write(noise(100).data(), 100));
        }
        QCOMPARE(textOf(path), std::string("old")); // given up: the old one stays
        fs::create_symlink("stem.wav", folder_ / "link.wav");
        QVERIFY(writeAll(folder_ / "link.wav", {44100, 2, AudioFormat::Wav16}, noise(100), true));
        QVERIFY(fs::is_symlink(folder_ / "link.wav"));
        QCOMPARE(readAll(path).size(), size_t(200));
        QCOMPARE(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
        QCOMPARE(namesIn(folder_).size(), size_t(2));
    }

    void permissionsFollowTheUmask()
    {
        const mode_t old = ::umask(027);
        const auto done = writeAll(folder_ / "x.wav", {44100, 2, AudioFormat::Wav16}, noise(10));
        ::umask(old);
        QVERIFY(done);
        struct stat status {};
        QCOMPARE(::stat((folder_ / "x.wav").c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0640));
    }

    void namingMethods()
    {
        // Each way of its own, since a file system that lacks the best one is not at hand.
        using detail::NamingMethod;
        for (auto method : {NamingMethod::RenameNoReplace, NamingMethod::HardLink, NamingMethod::ClaimName}) {
            const auto from = folder_ / "from", to = folder_ / "to";
            writeText(from, "new");
            QCOMPARE(detail::renameWithoutReplacing(from, to, method), 0);
            QCOMPARE(namesIn(folder_), std::vector<std::string>{"to"});
            QCOMPARE(textOf(to), std::string("new"));
            writeText(from, "newer");
            QCOMPARE(detail::renameWithoutReplacing(from, to, method), EEXIST);
            QCOMPARE(textOf(to), std::string("new"));
            QCOMPARE(textOf(from), std::string("newer"));
            fs::remove(to);
            QCOMPARE(detail::renameWithoutReplacing(folder_ / "none", to, method), ENOENT);
            QVERIFY(!fs::exists(to));
        }
    }

    void unicodePath()
    {
        const auto path = folder_ / "Grüße 日本 \xF0\x9F\x8E\xBB.flac";
        QVERIFY(writeAll(path, {44100, 1, AudioFormat::Flac}, sine(44100, 1, 1000, 440)));
        QCOMPARE(readAll(path).size(), size_t(1000));
        // As long as a name may be.
        const auto longest = folder_ / (std::string(251, 'x') + ".wav");
        QVERIFY(writeAll(longest, {44100, 1, AudioFormat::Wav16}, sine(44100, 1, 1000, 440)));
        const auto tooLong = writeAll(folder_ / (std::string(252, 'x') + ".wav"), {44100, 1, AudioFormat::Wav16}, {0.0f});
        QVERIFY(!tooLong);
        QCOMPARE(namesIn(folder_).size(), size_t(2));
    }

    void noSpace_data() { roundTrips_data(); }
    void noSpace()
    {
        QFETCH(int, format);
        const AudioWriteSpec spec{44100, 2, AudioFormat(format)};
        const auto samples = noise(44100 * 3);
        const auto path = folder_ / "big";
        // The disk may fill up in the header, in the middle, or in what the encoder writes at the end.
        QVERIFY(writeAll(path, spec, samples));
        const auto whole = fs::file_size(path);
        fs::remove(path);
        for (rlim_t limit : {rlim_t(0), rlim_t(10), rlim_t(3000), rlim_t(whole / 2), rlim_t(whole - 1)}) {
            const auto done = [&] {
                const FileSizeLimit full(limit);
                return writeAll(path, spec, samples);
            }();
            QVERIFY2(!done, qPrintable(QString::number(limit)));
            QVERIFY2(done.error().code == ErrorCode::NoSpace, done.error().message.c_str());
            QVERIFY(done.error().message.find("\"" + path.string() + "\"") != std::string::npos);
            QVERIFY(namesIn(folder_).empty());
        }
        QVERIFY(writeAll(path, spec, samples)); // with room again
    }

    void failureLasts()
    {
        auto writer = AudioWriter::create(folder_ / "x.wav", {44100, 2, AudioFormat::WavFloat32});
        QVERIFY(writer);
        {
            const FileSizeLimit full(1000);
            QCOMPARE(writer->write(noise(1000).data(), 1000).error().code, ErrorCode::NoSpace);
        }
        QVERIFY(namesIn(folder_).empty()); // at once, not when the writer goes
        QCOMPARE(writer->write(noise(1000).data(), 1000).error().code, ErrorCode::NoSpace);
        QCOMPARE(writer->commit().error().code, ErrorCode::NoSpace);
        QVERIFY(namesIn(folder_).empty());
    }

    void textAppearsWholeOrNotAtAll()
    {
        const auto path = folder_ / "list.csv";
        QVERIFY(writeAtomically(path, "old"));
        const std::string text(100000, 'x');
        {
            const FileSizeLimit full(60000); // the first write is a short one
            const auto done = writeAtomically(path, text);
            QVERIFY(!done && done.error().code == ErrorCode::NoSpace);
            QVERIFY(done.error().message.find("\"" + path.string() + "\"") != std::string::npos);
        }
        QCOMPARE(textOf(path), std::string("old"));
        QCOMPARE(namesIn(folder_), std::vector<std::string>{"list.csv"});
        QVERIFY(writeAtomically(path, text));
        QVERIFY(textOf(path) == text);
        QVERIFY(writeAtomically(path, {}));
        QCOMPARE(fs::file_size(path), std::uintmax_t(0));
        QCOMPARE(writeAtomically(folder_ / "none" / "list.csv", text).error().code, ErrorCode::NotFound);
    }

    void fullFileSystem_data() { roundTrips_data(); }
    void fullFileSystem()
    {
        // A real one, in a child with its own mounts, so that nothing is left to unmount whatever happens.
        QFETCH(int, format);
        enum { Good = 0, NoMount = 10, NoError, WrongCode, Left, Lost };
        const auto disk = folder_ / "disk";
        fs::create_directory(disk);
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            if (!ownMounts() || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
                ::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=64k") != 0)
                ::_exit(NoMount);
            writeText(disk / "old.wav", "old");
            for (bool overwrite : {false, true}) {
                const auto done = writeAll(disk / (overwrite ? "old.wav" : "new.wav"), {44100, 2, AudioFormat(format)},
                                           noise(44100 * 5), overwrite);
                if (done)
                    ::_exit(NoError);
                if (done.error().code != ErrorCode::NoSpace)
                    ::_exit(WrongCode);
            }
            ::_exit(namesIn(disk) != std::vector<std::string>{"old.wav"} ? Left : textOf(disk / "old.wav") != "old" ? Lost : Good);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        if (WEXITSTATUS(status) == NoMount)
            QSKIP("file systems cannot be mounted here");
        QCOMPARE(WEXITSTATUS(status), int(Good));
    }

    void beyondFourGigabytes()
    {
        if (!std::getenv("PARTITA_TEST_LARGE"))
            QSKIP("writes 4.3 GB; set PARTITA_TEST_LARGE");
        const auto path = folder_ / "large.wav";
        auto writer = AudioWriter::create(path, {192000, 8, AudioFormat::WavFloat32});
        QVERIFY(writer);
        const auto block = sine(192000, 8, 192000, 440);
        const std::int64_t blocks = 4400000000ll / std::int64_t(block.size() * 4) + 1;
        for (std::int64_t i = 0; i < blocks; ++i)
            QVERIFY(writer->write(block.data(), 192000));
        QVERIFY(writer->commit());
        QVERIFY(fs::file_size(path) > 0xFFFFFFFFull);
        {
            auto reader = AudioReader::open(path);
            QVERIFY2(reader, reader ? "" : reader.error().message.c_str());
            QVERIFY2(reader->info().formatName.find("RF64") != std::string::npos, reader->info().formatName.c_str());
            QCOMPARE(reader->info().frames, blocks * 192000);
            QVERIFY(reader->seek((blocks - 1) * 192000));
            std::vector<float> back(block.size());
            QCOMPARE(*reader->read(back.data(), 192000), 192000);
            QVERIFY(back == block);
        }
        fs::resize_file(path, fs::file_size(path) - 100);
        QCOMPARE(AudioReader::open(path).error().code, ErrorCode::InvalidFormat);
    }
};

QTEST_GUILESS_MAIN(TestAudioWriter)
#include "test_audio_writer.moc"
