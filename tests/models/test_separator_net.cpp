// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

#include "models/nn/torch_tensors.h"
#include "models/separator/separator_net.h"

using namespace partita;
using torch::Tensor;

class TestSeparatorNet : public QObject {
    Q_OBJECT

    static SeparatorConfig smallConfig()
    {
        SeparatorConfig config;
        config.channels = {8, 12, 16};
        config.attentionHeads = 2;
        config.attentionReach = 2;
        config.encoderBlocks = config.decoderBlocks = 1;
        config.bands = 64;
        config.linearBands = 16;
        config.embeddingDim = 16;
        return config;
    }
    static SeparatorNet smallNet()
    {
        torch::manual_seed(5);
        SeparatorNet net(smallConfig(), 4);
        net->train();
        for (int i = 0; i < 3; ++i) { // give the running statistics something of their own
            const auto code = net->encode(torch::randn({4, 64, 64}), torch::kFloat);
            net->decode(code, net->soundVectors(), torch::arange(4), torch::kFloat);
        }
        net->eval();
        return net;
    }
    static Tensor maskOf(SeparatorNet &net, const Tensor &features)
    {
        torch::NoGradGuard noGrad;
        const auto code = net->encode(features, torch::kFloat);
        return net->decode(code, net->soundVectors().slice(0, 0, 1), torch::zeros({1}, torch::kLong), torch::kFloat).mask;
    }

private Q_SLOTS:
    void initTestCase() { at::set_num_threads(1); }

    void shapes()
    {
        auto net = smallNet();
        const auto code = net->encode(torch::randn({2, 64, 32}), torch::kFloat);
        QCOMPARE(code.tags.sizes().vec(), (std::vector<int64_t>{2, 4, 4}));
        QVERIFY(torch::allclose(code.heard.norm(2, 2), torch::ones({2, 4})));
        const auto output = net->decode(code, net->soundVectors(), torch::tensor({0, 0, 1, 1}), torch::kFloat);
        QCOMPARE(output.mask.sizes().vec(), (std::vector<int64_t>{4, 64, 32}));
        QCOMPARE(output.presence.sizes().vec(), (std::vector<int64_t>{4, 4}));
    }

    void aChunkWithContextGivesTheMaskOfTheWhole()
    {
        auto net = smallNet();
        const int context = net->config().contextFrames(), step = net->config().frameAlignment();
        QCOMPARE(context % step, 0);
        const int T = 2 * context + 40 * step;
        const auto whole = torch::randn({1, 64, T});
        const auto full = maskOf(net, whole);
        const int from = context + 10 * step, length = 6 * step;
        const auto chunk = maskOf(net, whole.slice(2, from - context, from + length + context).contiguous());
        const auto difference = (chunk.slice(2, context, context + length) - full.slice(2, from, from + length)).abs().max().item<float>();
        QVERIFY2(difference < 1e-4f, qPrintable(QString::number(double(difference))));
    }

    void contextIsNotMuchTooLarge()
    {
        // A change beyond the context changes nothing; a change at half of it does: the figure is honest both ways.
        auto net = smallNet();
        const int context = net->config().contextFrames(), T = 4 * context;
        const auto a = torch::randn({1, 64, T});
        auto far = a.clone(), near = a.clone();
        far.slice(2, 0, context - 1).add_(3);
        near.slice(2, 0, 2 * context - context / 4).add_(3);
        const auto base = maskOf(net, a).slice(2, 2 * context, T);
        QVERIFY((maskOf(net, far).slice(2, 2 * context, T) - base).abs().max().item<float>() < 1e-4f);
        QVERIFY((maskOf(net, near).slice(2, 2 * context, T) - base).abs().max().item<float>() > 1e-4f);
    }

    void theQueryMatters()
    {
        auto net = smallNet();
        const auto code = net->encode(torch::randn({1, 64, 32}), torch::kFloat);
        const auto output = net->decode(code, net->soundVectors(), torch::zeros({4}, torch::kLong), torch::kFloat);
        QVERIFY((output.mask[0] - output.mask[1]).abs().max().item<float>() > 1e-3f);
    }

    void gradientsReachEveryParameter()
    {
        auto net = smallNet();
        net->train();
        const auto code = net->encode(torch::randn({2, 64, 32}), torch::kFloat);
        const auto output = net->decode(code, net->soundVectors().slice(0, 0, 2), torch::tensor({0, 1}), torch::kFloat);
        (output.mask.square().mean() + output.presence.square().mean() + code.tags.square().mean()).backward();
        for (const auto &p : net->named_parameters())
            QVERIFY2(p.value().grad().defined() && p.value().grad().isfinite().all().item<bool>(), p.key().c_str());
    }

    void bfloat16IsClose()
    {
        auto net = smallNet();
        torch::NoGradGuard noGrad;
        const auto x = torch::randn({1, 64, 32});
        const auto mixtureOf = torch::zeros({1}, torch::kLong);
        const auto query = net->soundVectors().slice(0, 0, 1);
        const auto exact = torch::sigmoid(net->decode(net->encode(x, torch::kFloat), query, mixtureOf, torch::kFloat).mask);
        const auto fast = torch::sigmoid(net->decode(net->encode(x, torch::kBFloat16), query, mixtureOf, torch::kBFloat16).mask);
        QVERIFY((exact - fast).abs().mean().item<float>() < 0.02f);
    }

    void checkpointRoundTrip()
    {
        auto net = smallNet();
        TensorFile file;
        storeModule(*net, "separator.", false, file);
        SeparatorNet again(smallConfig(), 4);
        again->eval();
        QVERIFY(loadModule(*again, "separator.", file).ok());
        const auto x = torch::randn({1, 64, 32});
        QVERIFY(torch::equal(maskOf(net, x), maskOf(again, x)));
        SeparatorNet other(smallConfig(), 5); // another number of sounds
        QVERIFY(!loadModule(*other, "separator.", file).ok());
    }

    void impossibleConfigsAreRefused()
    {
        for (const char *text : {R"({"channels":[]})", R"({"bands":190})", R"({"attentionHeads":3})", R"({"bands":"many"})",
                                 R"({"embeddingDim":0})", R"({"linearBands":192})"})
            QVERIFY2(!separatorConfigFromJson(nlohmann::json::parse(text)).ok(), text);
        const auto same = separatorConfigFromJson(toJson(smallConfig()));
        QVERIFY(same.ok());
        QCOMPARE(same->channels, smallConfig().channels);
    }

    void linearSoftmaxPooling()
    {
        // p = 0.9, 0.1: (0.81 + 0.01) / 1.0 = 0.82
        const auto logits = torch::tensor({{std::log(9.0), -std::log(9.0)}});
        QVERIFY(std::abs(linearSoftmaxPool(logits, 1).item<float>() - 0.82f) < 1e-5f);
    }
};

QTEST_APPLESS_MAIN(TestSeparatorNet)
#include "test_separator_net.moc"
