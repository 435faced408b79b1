// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/replicas.h"

#include <cmath>

#include "models/nn/cpu_math.h"

namespace partita {

using torch::Tensor;

Replicas::Replicas(std::vector<SeparatorNet> nets, double weightDecay, double clipNorm)
    : nets_(std::move(nets)), clipNorm_(clipNorm), begin_(std::ptrdiff_t(nets_.size()) + 1), end_(std::ptrdiff_t(nets_.size()) + 1),
      thrown_(nets_.size())
{
    for (auto &net : nets_)
        flat_.push_back(FlatParameters::attach(*net, flat_.empty() ? Tensor() : flat_[0].values));
    optimiser_.weightDecay = weightDecay;
    optimiser_.init(*nets_[0], flat_[0]);
    for (int r = 0; r < count(); ++r)
        threads_.emplace_back([this, r] { work(r); });
}

Replicas::~Replicas()
{
    job_ = nullptr;
    begin_.arrive_and_wait();
    for (auto &thread : threads_)
        thread.join();
}

void Replicas::work(int replica)
{
    computeInThisThread();
    for (;;) {
        begin_.arrive_and_wait();
        if (!job_)
            return;
        try {
            (*job_)(replica);
        } catch (...) {
            thrown_[size_t(replica)] = std::current_exception();
        }
        end_.arrive_and_wait();
    }
}

void Replicas::all(const std::function<void(int)> &job)
{
    job_ = &job;
    begin_.arrive_and_wait();
    end_.arrive_and_wait();
    std::exception_ptr first;
    for (auto &thrown : thrown_) {
        if (thrown && !first)
            first = thrown;
        thrown = nullptr;
    }
    if (first)
        std::rethrow_exception(first);
}

void Replicas::setTrainable(const Tensor &mask)
{
    trainable_ = mask;
    optimiser_.decayMask.mul_(mask);
    for (auto &net : nets_) {
        std::int64_t at = 0;
        for (auto &parameter : net->parameters()) {
            parameter.set_requires_grad(mask.narrow(0, at, parameter.numel()).any().item<bool>());
            at += parameter.numel();
        }
    }
}

void Replicas::run(const Work &work)
{
    all([&](int r) { work(r, nets_[size_t(r)]); });
}

void Replicas::clearGradients()
{
    for (auto &flat : flat_)
        flat.gradients.zero_();
}

Replicas::Step Replicas::step(double learningRate, std::int64_t number)
{
    const auto total = flat_[0].values.numel();
    const auto range = [&](int r) { return std::pair{total * r / count(), total * (r + 1) / count()}; };
    std::vector<double> squares(nets_.size()), absolute(nets_.size());
    all([&](int r) {
        torch::NoGradGuard noGrad;
        const auto [begin, end] = range(r);
        auto slice = flat_[0].gradients.narrow(0, begin, end - begin);
        for (size_t other = 1; other < flat_.size(); ++other)
            slice.add_(flat_[other].gradients.narrow(0, begin, end - begin));
        slice.div_(count());
        if (trainable_.defined())
            slice.mul_(trainable_.narrow(0, begin, end - begin));
        squares[size_t(r)] = slice.square().sum(torch::kDouble).item<double>();
        absolute[size_t(r)] = slice.abs().sum(torch::kDouble).item<double>();
    });
    Step result;
    for (size_t r = 0; r < squares.size(); ++r) {
        result.gradientNorm += squares[r];
        result.gradientL1 += absolute[r];
    }
    result.gradientNorm = std::sqrt(result.gradientNorm);
    if (!std::isfinite(result.gradientNorm))
        return result;
    const double scale = std::min(1.0, clipNorm_ / (result.gradientNorm + 1e-12));
    std::vector<double> moved(nets_.size()), weights(nets_.size());
    all([&](int r) {
        torch::NoGradGuard noGrad;
        const auto [begin, end] = range(r);
        const auto values = flat_[0].values.narrow(0, begin, end - begin);
        const auto before = values.clone();
        optimiser_.step(flat_[0].values, flat_[0].gradients, scale, learningRate, number, begin, end);
        moved[size_t(r)] = (values - before).square().sum(torch::kDouble).item<double>();
        weights[size_t(r)] = before.square().sum(torch::kDouble).item<double>();
    });
    double update = 0, norm = 1e-30;
    for (size_t r = 0; r < moved.size(); ++r) {
        update += moved[r];
        norm += weights[r];
    }
    result.updateRatio = std::sqrt(update / norm);
    result.taken = true;
    return result;
}

} // namespace partita
