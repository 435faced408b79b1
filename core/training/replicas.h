// SPDX-License-Identifier: GPL-3.0-or-later
// Data-parallel training steps: copies of a network that share their weights, each in a thread of its own. Includes torch.
#pragma once

#include <barrier>
#include <exception>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

#include "core/training/adamw.h"
#include "models/separator/separator_net.h"

namespace partita {

/// Many single-threaded workers beat one multi-threaded one on a CPU; on a GPU one replica takes the whole batch. Used from one
/// thread. With the same weights, work and count a step gives the same bits: gradients are summed in order.
class Replicas {
public:
    using Work = std::function<void(int replica, SeparatorNet &net)>;

    struct Step {
        double gradientNorm = 0; ///< l2, before clipping
        double gradientL1 = 0;   ///< l1 norm, for refined schedules
        double updateRatio = 0;  ///< norm of the update against that of the weights
        bool taken = false;      ///< false: the gradient was not finite; nothing has changed
    };

    /// `nets` have the same shapes; the weights of the first are those of all from here on, buffers stay each one's own.
    Replicas(std::vector<SeparatorNet> nets, double weightDecay, double clipNorm);
    ~Replicas();
    Replicas(const Replicas &) = delete;
    Replicas &operator=(const Replicas &) = delete;

    int count() const { return int(nets_.size()); }
    SeparatorNet &net(int replica = 0) { return nets_[size_t(replica)]; }
    FlatParameters &parameters() { return flat_[0]; }
    AdamW &optimiser() { return optimiser_; }

    /// What is 1 learns, what is 0 stays as it is; [total]. From the beginning all learn. Parameters of which nothing learns
    /// get no gradient, which saves its computation.
    void setTrainable(const torch::Tensor &mask);

    /// Runs `work`, which leaves gradients, in all replicas at once, each in its thread. What it throws is thrown here.
    void run(const Work &work);
    /// One step by the mean of the gradients that run() left. `number` counts from 1.
    Step step(double learningRate, std::int64_t number);
    void clearGradients();

private:
    void work(int replica);
    void all(const std::function<void(int replica)> &job);

    std::vector<SeparatorNet> nets_;
    std::vector<FlatParameters> flat_;
    AdamW optimiser_;
    double clipNorm_;
    torch::Tensor trainable_; ///< undefined: all

    std::barrier<> begin_, end_;
    const std::function<void(int)> *job_ = nullptr; ///< null: the threads are to end
    std::vector<std::exception_ptr> thrown_;
    std::vector<std::thread> threads_;
};

} // namespace partita
