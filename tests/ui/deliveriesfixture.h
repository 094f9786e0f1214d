// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagesfixture.h"
#include "ui/pages/deliveries/deliverydetail.h"
#include "ui/widgets/label.h"

namespace attache::test
{

/// A registration that is attached to a workflow.
struct DeliveriesFixture : PagesFixture {
    DeliveriesFixture()
    {
        registered();
        workflow();
        attached();
    }

    // Pushes one and has it sent.
    Delivery ended(const QString &run, Delivery::State state)
    {
        console->dispatcher().start();
        const QString id = pushed(run).deliveries.front().id;
        const bool became = QTest::qWaitFor(
            [&] { return must(console->deliveries().find(id)).delivery.state == state; }, 20'000);
        if (!became)
            qFatal("the delivery did not end as it should");
        return must(console->deliveries().find(id)).delivery;
    }
};

inline QString titleShown(QWidget &page)
{
    auto *title = page.findChild<DeliveryDetail *>()->findChild<Label *>(QStringLiteral("detailTitle"));
    return title ? title->text() : QString();
}

} // namespace attache::test
