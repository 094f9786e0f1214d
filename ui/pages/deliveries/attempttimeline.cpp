// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/deliveries/attempttimeline.h"

#include "ui/pages/deliveries/deliverywords.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace attache
{
namespace
{

QString titleOf(const Attempt &attempt)
{
    return attempt.number == 0 ? AttemptTimeline::tr("Sandbox")
                               : AttemptTimeline::tr("Attempt %1").arg(attempt.number);
}

/// One attempt's line: a button that opens what is below it.
class AttemptLine : public QAbstractButton
{
public:
    AttemptLine(const Attempt &attempt, bool first, bool last)
        : m_attempt(attempt)
        , m_look(lookOfOutcome(attempt.outcome))
        , m_first(first)
        , m_last(last)
    {
        setCheckable(true);
        setFixedHeight(px(34));
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setObjectName(AttemptTimeline::nameOfLine(attempt.number));
        setText(titleOf(attempt));
        setToolTip(attemptWords(attempt));
        setAccessibleName(AttemptTimeline::tr("%1, %2, %3: %4")
                              .arg(text(), m_look.word, exactTime(attempt.startedAt), attemptWords(attempt)));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (hasFocus())
            paintFocusRing(painter, rect(), 6);
        else if (underMouse())
            paintRounded(painter, rect(), 6, theme.hover);
        const int side = px(14);
        const QRect mark = mirrored({0, (height() - side) / 2, side, side});
        painter.setPen(theme.buttonBorder);
        if (!m_first)
            painter.drawLine(mark.center().x(), 0, mark.center().x(), mark.top() - px(4));
        if (!m_last)
            painter.drawLine(mark.center().x(), mark.bottom() + px(4), mark.center().x(), height());
        paintIcon(painter, mark, m_look.mark, theme.color(m_look.tone));
        paintWords(painter);
    }

    QSize sizeHint() const override { return {px(300), px(34)}; }

private:
    QRect mirrored(const QRect &place) const { return QStyle::visualRect(layoutDirection(), rect(), place); }

    void paintWords(QPainter &painter)
    {
        const Theme &theme = Theme::current();
        const bool bad = m_look.tone == Tone::Red;
        const auto draw = [&](const QRect &place, Type type, const QColor &color, const QString &words,
                              Qt::Alignment alignment) {
            painter.setFont(attache::font(type));
            painter.setPen(color);
            attache::paintWords(painter, mirrored(place), alignment | Qt::AlignVCenter,
                                painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
        };
        const int chevron = px(14);
        const int right = width() - chevron - px(10);
        draw(QRect(px(24), 0, px(80), height()), m_last ? Type::Strong : Type::Body, theme.text, text(),
             Qt::AlignLeading);
        draw(QRect(px(110), 0, right - px(150) - px(110), height()), Type::Body,
             bad ? theme.red.text : theme.text, attemptWords(m_attempt), Qt::AlignLeading);
        draw(QRect(right - px(140), 0, px(76), height()), Type::Body, theme.muted,
             QLocale().toString(m_attempt.startedAt.toLocalTime(), u"HH:mm:ss"_s), Qt::AlignTrailing);
        draw(QRect(right - px(60), 0, px(60), height()), Type::Body, theme.muted,
             durationWords(m_attempt.durationMs), Qt::AlignTrailing);
        paintIcon(painter, mirrored({width() - chevron, (height() - chevron) / 2, chevron, chevron}),
                  isChecked() ? u"chevron-down"_s : u"chevron-right"_s, theme.muted);
    }

    Attempt m_attempt;
    StateLook m_look;
    bool m_first;
    bool m_last;
};

QStringList headerLines(const QJsonObject &headers)
{
    QStringList lines;
    for (auto header = headers.begin(); header != headers.end(); ++header)
        lines.append(header.key() + u": "_s + header.value().toString());
    return lines;
}

QVBoxLayout *captioned(const QString &title, const QString &note, Tone tone, QWidget *body)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(px(6));
    auto *caption = new QHBoxLayout;
    caption->addWidget(new Label(title, Type::Strong));
    caption->addStretch();
    caption->addWidget(new Label(note, Type::Small, tone));
    column->addLayout(caption);
    column->addWidget(body);
    column->addStretch();
    return column;
}

} // namespace

AttemptTimeline::AttemptTimeline(const std::vector<Attempt> &attempts, const Open &open, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto all = std::make_shared<const std::vector<Attempt>>(attempts);
    for (std::size_t at = 0; at < all->size(); ++at) {
        const Attempt &attempt = (*all)[at];
        auto *line = new AttemptLine(attempt, at == 0, at + 1 == all->size());
        column->addWidget(line);
        QWidget *exchanges = exchangesOf(all, at, open.compared.value(attempt.number));
        column->addWidget(exchanges);
        line->setChecked(open.attempts.contains(attempt.number));
        exchanges->setVisible(line->isChecked());
        connect(line, &QAbstractButton::toggled, this,
                [this, exchanges, number = attempt.number](bool shown) {
                    exchanges->setVisible(shown);
                    Q_EMIT openChanged(number, shown);
                });
    }
}

QString AttemptTimeline::nameOfLine(int number)
{
    return u"attempt%1"_s.arg(number);
}

QWidget *AttemptTimeline::exchangesOf(const AttemptComparison::Attempts &all, std::size_t at, int with)
{
    const Attempt &attempt = (*all)[at];
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(mirroredMargins({px(24), px(4), 0, px(12)}));
    column->setSpacing(px(12));
    if (all->size() > 1) {
        auto *comparison = new AttemptComparison(all, at, with);
        connect(comparison, &AttemptComparison::changed, this,
                [this, number = attempt.number](int chosen) { Q_EMIT compareChanged(number, chosen); });
        column->addWidget(comparison);
    }
    for (const Exchange &exchange : attempt.exchanges)
        column->addWidget(exchangeOf(exchange));
    if (attempt.erasedAt)
        column->addWidget(
            new Label(tr("Requests and answers were erased on %1.").arg(exactTime(*attempt.erasedAt)),
                      Type::Body, Tone::Muted));
    else if (attempt.exchanges.empty())
        column->addWidget(new Label(tr("No request was sent in this attempt."), Type::Body, Tone::Muted));
    else if (attempt.number > 0) // what was tried in the sandbox is kept nowhere
        column->addWidget(newHarLink(attempt.number), 0, Qt::AlignLeading);
    return pane;
}

QWidget *AttemptTimeline::newHarLink(int number)
{
    auto *link = newButton(tr("Save attempt %1 as HAR…").arg(number), {}, ButtonRole::Link);
    link->setObjectName(u"saveHar%1"_s.arg(number));
    link->setToolTip(
        tr("Its requests and answers, for the developer tools of a browser; secrets stay masked"));
    connect(link, &QPushButton::clicked, this, [this, number] { Q_EMIT harRequested(number); });
    return link;
}

QWidget *AttemptTimeline::exchangeOf(const Exchange &exchange)
{
    auto *request = new CodeBlock(tr("Request"));
    request->setMessage(exchange.method + u' ' + exchange.url, headerLines(exchange.requestHeaders),
                        exchange.requestBody);
    auto *response = new CodeBlock(tr("Response"));
    const bool answered = exchange.status > 0;
    response->setMessage(answered ? u"HTTP %1"_s.arg(exchange.status) : exchange.failure,
                         headerLines(exchange.responseHeaders), exchange.responseBody);
    const bool good = exchange.status >= 200 && exchange.status < 300;
    const QString took = durationWords(exchange.durationMs);
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(16));
    row->addLayout(captioned(tr("Request"), sizeWords(exchange.requestBodySize), Tone::Muted, request), 1);
    row->addLayout(
        captioned(tr("Response"),
                  answered ? tr("%1 · %2").arg(exchange.status).arg(took) : tr("No answer · %1").arg(took),
                  good                                ? Tone::Green
                  : answered && exchange.status < 400 ? Tone::Muted
                                                      : Tone::Red,
                  response),
        1);
    return both;
}

} // namespace attache
