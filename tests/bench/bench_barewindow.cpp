// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QWidget>

/// The least that a Qt program can show: what bench_start compares Attaché with.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(800, 600);
    window.show();
    return QApplication::exec();
}
