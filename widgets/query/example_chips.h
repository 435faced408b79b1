// SPDX-License-Identifier: GPL-3.0-or-later
// Examples that a query is made of, as chips that can be taken away.
#pragma once

#include <cstdint>
#include <vector>

#include <QWidget>

class QHBoxLayout;

namespace partita {

struct ExampleChip {
    std::uint64_t id = 0;
    QString place;        ///< "0:12–0:15 of Mixture"
    bool notLike = false; ///< the sound is not to be confused with what is heard there
    bool asked = false;   ///< was part of a query already: the next text that is typed takes its place
    bool operator==(const ExampleChip &) const = default;
};

/// UI thread. Narrower than its texts where there is no room. Delete and Backspace take the focused chip away.
class ExampleChips : public QWidget {
    Q_OBJECT

public:
    explicit ExampleChips(QWidget *parent = nullptr);

    void setChips(const std::vector<ExampleChip> &chips);
    const std::vector<ExampleChip> &chips() const { return chips_; }

Q_SIGNALS:
    void removed(quint64 id);

private:
    std::vector<ExampleChip> chips_;
    QHBoxLayout *layout_;
};

} // namespace partita
