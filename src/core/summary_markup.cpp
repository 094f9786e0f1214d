// SPDX-License-Identifier: Apache-2.0
#include "core/summary_writer.h"

namespace attache
{

namespace
{

QStringList escapedAll(const SummaryWriter &writer, const QStringList &lines)
{
    QStringList escaped;
    for (const QString &line : lines)
        escaped += writer.escaped(line);
    return escaped;
}

/// GitHub-flavoured Markdown, whose tables have to have a header row and one line a row.
class MarkdownWriter : public SummaryWriter
{
public:
    QString opening(const SummaryTable &table) const override
    {
        return QStringLiteral("### %1\n\n| %2 | %3 |\n| --- | --- |\n")
            .arg(escaped(table.title), escaped(table.nameHeader), escaped(table.valueHeader));
    }

    QString row(const SummaryTable &table, qsizetype at) const override
    {
        const SummaryRow &row = table.rows[std::size_t(at)];
        return QStringLiteral("| %1 | %2 |\n")
            .arg(escaped(row.name), escapedAll(*this, row.lines).join(QStringLiteral("<br>")));
    }

    QString closing() const override { return QStringLiteral("\n"); }

    QString note(const QString &text) const override { return escaped(text) + QStringLiteral("\n\n"); }

    /// A backslash before whatever means something somewhere in a line, the colon of an address among it:
    /// one that somebody else wrote should be read before it is followed.
    QString escaped(const QString &text) const override
    {
        static constexpr QStringView special(u"\\`*_{}[]<>#|~&!$^=@");
        QString escaped;
        escaped.reserve(text.size());
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (special.contains(text[at]) || QStringView(text).mid(at).startsWith(u"://"))
                escaped += QLatin1Char('\\');
            escaped += text[at];
        }
        return escaped;
    }
};

class HtmlWriter : public SummaryWriter
{
public:
    QString head() const override
    {
        return QStringLiteral("<div style=\"font-family:sans-serif;font-size:14px;color:#1f2328\">\n");
    }

    QString opening(const SummaryTable &table) const override
    {
        const QString header = QStringLiteral("<th style=\"%1;text-align:left;background:#f6f8fa\">%2</th>");
        return QStringLiteral("<h3 style=\"margin:16px 0 8px 0\">%1</h3>\n"
                              "<table style=\"border-collapse:collapse\">\n<thead><tr>")
                   .arg(escaped(table.title)) +
               header.arg(cellStyle(), escaped(table.nameHeader)) +
               header.arg(cellStyle(), escaped(table.valueHeader)) +
               QStringLiteral("</tr></thead>\n<tbody>\n");
    }

    QString row(const SummaryTable &table, qsizetype at) const override
    {
        const SummaryRow &row = table.rows[std::size_t(at)];
        return QStringLiteral("<tr>") + cell(escaped(row.name)) +
               cell(escapedAll(*this, row.lines).join(QStringLiteral("<br>"))) + QStringLiteral("</tr>\n");
    }

    QString closing() const override { return QStringLiteral("</tbody>\n</table>\n"); }

    QString note(const QString &text) const override
    {
        return QStringLiteral("<p style=\"margin:8px 0\">%1</p>\n").arg(escaped(text));
    }

    QString tail() const override { return QStringLiteral("</div>\n"); }

    QString escaped(const QString &text) const override
    {
        return text.toHtmlEscaped().replace(QLatin1Char('\''), QLatin1String("&#39;"));
    }

private:
    static QString cellStyle()
    {
        return QStringLiteral("border:1px solid #d0d7de;padding:4px 8px;vertical-align:top");
    }

    static QString cell(const QString &content)
    {
        return QStringLiteral("<td dir=\"auto\" style=\"%1;word-break:break-word\">%2</td>")
            .arg(cellStyle(), content);
    }
};

} // namespace

std::unique_ptr<SummaryWriter> markdownSummary()
{
    return std::make_unique<MarkdownWriter>();
}

std::unique_ptr<SummaryWriter> htmlSummary()
{
    return std::make_unique<HtmlWriter>();
}

} // namespace attache
