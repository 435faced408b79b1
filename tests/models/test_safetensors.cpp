// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstring>
#include <fstream>
#include <random>

#include <QTemporaryDir>
#include <QtTest>

#include "models/nn/safetensors.h"

using namespace partita;

class TestSafetensors : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::filesystem::path path(const char *name) const { return std::filesystem::path(folder_.path().toStdString()) / name; }

    static TensorFile sample()
    {
        TensorFile file;
        const float values[] = {1.5f, -2.0f, 0.25f, 8.0f, 0.0f, -1.0f};
        TensorData tensor;
        tensor.shape = {2, 3};
        tensor.bytes.resize(sizeof values);
        std::memcpy(tensor.bytes.data(), values, sizeof values);
        file.tensors["weight"] = tensor;
        file.tensors["empty"] = TensorData{TensorType::Int64, {0, 4}, {}};
        file.metadata["sounds"] = "[\"dog\",\"Regentr\xC3\xB6pfeln\"]";
        return file;
    }

private Q_SLOTS:
    void roundTrip()
    {
        const auto file = path("a \xC3\xBC.safetensors");
        QVERIFY(writeTensorFile(file, sample()).ok());
        auto read = readTensorFile(file);
        QVERIFY2(read.ok(), read.ok() ? "" : read.error().message.c_str());
        QCOMPARE(read->tensors.size(), size_t(2));
        QCOMPARE(read->tensors["weight"].shape, (std::vector<std::int64_t>{2, 3}));
        QVERIFY(read->tensors["weight"].bytes == sample().tensors["weight"].bytes);
        QCOMPARE(read->metadata["sounds"], sample().metadata["sounds"]);
    }

    void headerIsAsTheFormatAsks()
    {
        // Worked by hand: one F32 scalar named "x".
        const std::string header = R"({"x":{"dtype":"F32","shape":[],"data_offsets":[0,4]}})";
        std::ofstream out(path("hand.safetensors"), std::ios::binary);
        const std::uint64_t size = header.size();
        out.write(reinterpret_cast<const char *>(&size), 8);
        out << header << std::string("\x00\x00\x80\x3f", 4); // 1.0f
        out.close();
        auto read = readTensorFile(path("hand.safetensors"));
        QVERIFY(read.ok());
        float value = 0;
        std::memcpy(&value, read->tensors["x"].bytes.data(), 4);
        QCOMPARE(value, 1.0f);
    }

    void missingFileIsNotFound()
    {
        const auto read = readTensorFile(path("nothing.safetensors"));
        QVERIFY(!read.ok());
        QVERIFY(read.error().code == ErrorCode::NotFound);
        QVERIFY(read.error().message.find("nothing.safetensors") != std::string::npos);
    }

    void damageIsFoundWhereverItIs()
    {
        const auto file = path("whole.safetensors");
        QVERIFY(writeTensorFile(file, sample()).ok());
        std::ifstream in(file, std::ios::binary);
        const std::string whole((std::istreambuf_iterator<char>(in)), {});
        std::mt19937 rng(3);
        for (int i = 0; i < 3000; ++i) { // cuts and flips: an error or a file, never a crash
            auto damaged = whole;
            if (i % 2)
                damaged.resize(rng() % damaged.size());
            for (int flips = int(rng() % 4); flips > 0 && !damaged.empty(); --flips)
                damaged[rng() % damaged.size()] = char(rng());
            const auto target = path("damaged.safetensors");
            std::ofstream(target, std::ios::binary) << damaged;
            const auto read = readTensorFile(target);
            if (damaged.size() < whole.size())
                QVERIFY(!read.ok());
        }
    }

    void fullDiskLeavesTheOldFile()
    {
        const auto read = writeTensorFile("/dev/full/no.safetensors", sample());
        QVERIFY(!read.ok());
        const auto file = path("kept.safetensors");
        QVERIFY(writeTensorFile(file, sample()).ok());
        QVERIFY(!writeTensorFile(path("no/such/folder.safetensors"), sample()).ok());
        QVERIFY(readTensorFile(file).ok());
    }
};

QTEST_APPLESS_MAIN(TestSafetensors)
#include "test_safetensors.moc"
