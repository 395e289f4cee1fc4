// SPDX-License-Identifier: MIT
// The filter over replayed output. However it is cut the same comes out; a second pass changes nothing; and a
// terminal written independently of it (after the state machine of vt100.net/emu/dec_ansi_parser) is asked
// nothing by what came out.
#include "fuzz/fuzzing.h"
#include "shellper/queryfilter.h"

#include <QList>

using namespace shellreeve;
using namespace shellreeve::fuzzing;

namespace {

// Counts the questions a terminal would answer. UTF-8, with the C1 controls as U+0080 to U+009F.
class Terminal
{
public:
    void take(QByteArrayView bytes)
    {
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const auto byte = static_cast<quint8>(bytes[i]);
            if (byte == 0xc2 && i + 1 < bytes.size() && static_cast<quint8>(bytes[i + 1]) >= 0x80
                && static_cast<quint8>(bytes[i + 1]) < 0xa0) {
                ++i;
                takeControl1(static_cast<quint8>(bytes[i]));
            } else {
                take(byte);
            }
        }
    }
    [[nodiscard]] int questions() const { return m_questions; }

private:
    enum class State { Ground, Escape, EscapeIntermediate, Csi, String };

    void takeControl1(quint8 code)
    {
        if (code >= 0x90) {
            take(0x1b);
            take(static_cast<quint8>(code - 0x40));
        }
    }

    void take(quint8 byte)
    {
        if (byte == 0x1b || byte == 0x18 || byte == 0x1a) {
            endString(byte == 0x1b);
            m_state = byte == 0x1b ? State::Escape : State::Ground;
        } else if (m_state == State::String) {
            takeString(byte);
        } else if (byte == 0x05) {
            ++m_questions;
        } else if (byte >= 0x20 && byte != 0x7f) {
            takeFunction(byte);
        }
    }

    void takeFunction(quint8 byte)
    {
        if (m_state == State::Csi) {
            m_text += static_cast<char>(byte);
            if (byte >= 0x40) {
                dispatchCsi();
            }
        } else if (m_state == State::Escape && (byte == '[' || byte == ']' || byte == 'P' || byte == '_' || byte == '^' || byte == 'X')) {
            m_text.clear();
            m_introducer = static_cast<char>(byte);
            m_state = byte == '[' ? State::Csi : State::String;
        } else if (m_state == State::Escape && byte == 'Z') {
            ++m_questions;
            m_state = State::Ground;
        } else if (m_state == State::Escape || m_state == State::EscapeIntermediate) {
            m_state = byte < 0x30 ? State::EscapeIntermediate : State::Ground;
        }
    }

    void takeString(quint8 byte)
    {
        if (byte == 0x07 && m_introducer == ']') {
            endString(true);
            m_state = State::Ground;
        } else if (byte >= 0x20 && byte != 0x7f) {
            m_text += static_cast<char>(byte);
        }
    }

    void endString(bool dispatch)
    {
        if (m_state != State::String || !dispatch) {
            return;
        }
        if (m_introducer == ']') {
            const QList<QByteArray> parts = m_text.split(';');
            const int number = parts.value(0).toInt();
            const bool colour = number == 4 || number == 5 || (number >= 10 && number <= 19) || number == 52;
            m_questions += colour && parts.mid(1).contains("?") ? 1 : 0;
        } else if (m_introducer == 'P') {
            m_questions += m_text.startsWith("$q") || m_text.startsWith("+q") ? 1 : 0;
        }
    }

    void dispatchCsi()
    {
        const char last = m_text.back();
        m_questions += last == 'c' || (last == 'n' && !m_text.startsWith('>')) || m_text.endsWith("$p")
                || (last == 'q' && m_text.startsWith('>')) || (last == 'u' && m_text.startsWith('?'))
            ? 1
            : 0;
        m_state = State::Ground;
    }

    State m_state = State::Ground;
    char m_introducer = '\0';
    QByteArray m_text;
    int m_questions = 0;
};

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1) {
        return 0;
    }
    const QByteArrayView stream = view(data + 1, size - 1);
    QueryFilter atOnce;
    const QByteArray whole = atOnce.filter(stream);

    QueryFilter cut;
    QByteArray pieces;
    inPieces(stream, data[0], [&](QByteArrayView piece) { pieces += cut.filter(piece); });
    require(pieces == whole);
    require(cut.isAtRest() == atOnce.isAtRest());

    QueryFilter second;
    require(second.filter(whole) == whole);
    require(second.isAtRest());

    Terminal terminal;
    terminal.take(whole);
    require(terminal.questions() == 0);
    return 0;
}
