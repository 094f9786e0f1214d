// SPDX-License-Identifier: Apache-2.0
#include "core/template.h"
#include "core/words.h"

#include <QStringList>

namespace attache
{

namespace
{

bool isWord(QChar character)
{
    return character.isLetterOrNumber() || character == QLatin1Char('_');
}

/// Go counts these four as space, inside an action and where it trims.
bool isSpace(QChar character)
{
    return QLatin1String(" \t\r\n").contains(character);
}

/// "chainloop.material.name" → "Chainloop.Material.Name".
QString titled(QString key)
{
    for (qsizetype at = 0; at < key.size(); ++at) {
        if (at == 0 || !isWord(key[at - 1]))
            key[at] = key[at].toTitleCase();
    }
    return key;
}

const QString *find(const QMap<QString, QString> &annotations, const QString &key)
{
    const auto exact = annotations.constFind(key);
    if (exact != annotations.constEnd())
        return &*exact;
    for (auto annotation = annotations.constBegin(); annotation != annotations.constEnd(); ++annotation) {
        if (titled(annotation.key()) == key)
            return &*annotation;
    }
    return nullptr;
}

} // namespace

/// Reads a template from its start to its end, or to the first thing that is not understood.
class TemplateReader
{
public:
    explicit TemplateReader(const QString &text)
        : m_text(text)
    {
    }

    Result<Template> read()
    {
        while (m_at < m_text.size()) {
            const qsizetype begin = m_text.indexOf(QLatin1String("{{"), m_at);
            if (begin < 0)
                break;
            addText(m_text.mid(m_at, begin - m_at));
            m_at = begin + 2;
            if (!readAction())
                return error();
        }
        addText(m_text.mid(m_at));
        return m_template;
    }

private:
    /// From behind "{{" to behind "}}".
    bool readAction()
    {
        if (peek() == QLatin1Char('-') && isSpace(peek(1))) {
            trimTextBefore();
            ++m_at;
        }
        skipSpace();
        if (m_text.mid(m_at, 2) == QLatin1String("/*"))
            return readComment() && readEnd();
        const QString word = readWord();
        if (word == QLatin1String("index"))
            return readIndex() && readEnd();
        if (!word.isEmpty())
            return refuse(CoreWords::tr("\"%1\" is not understood").arg(word));
        return readField() && readEnd();
    }

    bool readComment()
    {
        const qsizetype end = m_text.indexOf(QLatin1String("*/"), m_at + 2);
        if (end < 0)
            return refuse(CoreWords::tr("a comment is not closed by */"));
        m_at = end + 2;
        return true;
    }

    bool readField()
    {
        Template::Piece piece{Template::Piece::Kind::Field, {}, false};
        const QStringList path = readPath();
        if (!isAnnotations(path, piece))
            return refuse(CoreWords::tr("no annotation is named"));
        if (path.size() == 2)
            return refuse(CoreWords::tr("the annotation's key is missing"));
        if (path.size() > 3 || (!isSpace(peek()) && peek() != QLatin1Char('}') && m_at < m_text.size()))
            return refuse(CoreWords::tr("a key with anything but letters, digits and _ needs index"));
        piece.text = path.at(2);
        m_template.m_pieces.push_back(piece);
        return true;
    }

    bool readIndex()
    {
        Template::Piece piece{Template::Piece::Kind::Index, {}, false};
        skipSpace();
        const QStringList path = readPath();
        if (!isAnnotations(path, piece) || path.size() != 2)
            return refuse(CoreWords::tr("index needs the annotations and a key in quotes"));
        skipSpace();
        if (!readQuoted(piece.text))
            return false;
        m_template.m_pieces.push_back(piece);
        return true;
    }

    static bool isAnnotations(const QStringList &path, Template::Piece &piece)
    {
        piece.ofMaterial = path.value(0) == QLatin1String("Material");
        return (piece.ofMaterial || path.value(0) == QLatin1String("Attestation")) &&
               path.value(1) == QLatin1String("Annotations");
    }

    /// ".a.b.c".
    QStringList readPath()
    {
        QStringList path;
        while (peek() == QLatin1Char('.') && isWord(peek(1))) {
            ++m_at;
            path += readWord();
        }
        return path;
    }

    bool readQuoted(QString &text)
    {
        const QChar quote = peek();
        if (quote != QLatin1Char('"') && quote != QLatin1Char('`'))
            return refuse(CoreWords::tr("index needs the annotations and a key in quotes"));
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (peek() == quote) {
                ++m_at;
                return true;
            }
            if (quote == QLatin1Char('"') && peek() == QLatin1Char('\\')) {
                ++m_at;
                if (peek() != QLatin1Char('"') && peek() != QLatin1Char('\\'))
                    return refuse(CoreWords::tr("in quotes, \\ stands before \" or \\ only"));
            }
            text += peek();
        }
        return refuse(CoreWords::tr("a key's quote is not closed"));
    }

    bool readEnd()
    {
        const qsizetype before = m_at;
        skipSpace();
        m_trimsNext = m_at > before && m_text.mid(m_at, 3) == QLatin1String("-}}");
        if (m_trimsNext)
            ++m_at;
        if (m_text.mid(m_at, 2) != QLatin1String("}}"))
            return refuse(m_at < m_text.size() ? CoreWords::tr("there is more than one annotation")
                                               : CoreWords::tr("}} is missing"));
        m_at += 2;
        return true;
    }

    void addText(QString text)
    {
        if (m_trimsNext) {
            qsizetype spaces = 0;
            while (spaces < text.size() && isSpace(text[spaces]))
                ++spaces;
            text.remove(0, spaces);
        }
        m_trimsNext = false;
        m_template.m_pieces.push_back({Template::Piece::Kind::Text, text, false});
    }

    void trimTextBefore()
    {
        QString &text = m_template.m_pieces.back().text;
        while (!text.isEmpty() && isSpace(text.back()))
            text.chop(1);
    }

    QString readWord()
    {
        const qsizetype begin = m_at;
        while (isWord(peek()))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    void skipSpace()
    {
        while (isSpace(peek()))
            ++m_at;
    }

    /// Null behind the end.
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }

    bool refuse(const QString &why)
    {
        m_why = why;
        return false;
    }

    Error error() const
    {
        return {Error::Kind::Invalid,
                QStringLiteral("template"),
                m_why,
                CoreWords::tr("Write {{ .Material.Annotations.key }}, {{ .Attestation.Annotations.key }} "
                              "or {{ index .Material.Annotations \"a.key\" }}."),
                {}};
    }

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_trimsNext = false;
    QString m_why;
    Template m_template;
};

Result<Template> Template::parse(const QString &text)
{
    return TemplateReader(text).read();
}

Result<QString> Template::render(const Annotations &annotations) const
{
    QString text;
    for (const Piece &piece : m_pieces) {
        if (piece.kind == Piece::Kind::Text) {
            text += piece.text;
            continue;
        }
        const QString *value =
            find(piece.ofMaterial ? annotations.material : annotations.attestation, piece.text);
        if (value)
            text += *value;
        else if (piece.kind == Piece::Kind::Field)
            return Error{Error::Kind::NotFound,
                         CoreWords::tr("annotation %1").arg(piece.text),
                         piece.ofMaterial ? CoreWords::tr("the material does not have it")
                                          : CoreWords::tr("the attestation does not have it"),
                         {},
                         {}};
    }
    return text;
}

} // namespace attache
