// SPDX-License-Identifier: GPL-3.0-or-later
// The window before a recording is open: what this is, and how to begin.
#pragma once

#include <vector>

#include <QWidget>

class QLabel;
class QListWidget;

namespace partita {

struct RecentFile {
    QString path;
    bool exists = true; ///< found out by the application: a widget reads no disk
};

/// UI thread. Files may be dropped anywhere on it.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Newest first.
    void setRecentFiles(const std::vector<RecentFile> &files);

Q_SIGNALS:
    void openRequested();
    void demoRequested();
    void fileChosen(const QString &path);
    void filesDropped(const QStringList &paths);

private:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void choose(int row);
    void describeFiles();

    QWidget *dropArea_;
    QLabel *recentTitle_;
    QListWidget *recent_;
};

} // namespace partita
