package fr.clepsydre.domain.notification;

import java.util.ArrayList;
import java.util.List;

/**
 * What was answered to one question. No answer at all is the absence of this object; "not known yet" is an
 * answer, and never the same as 0 or as empty (GDPR art. 33(4) makes it lawful).
 */
public sealed interface Answer {

    /** Said on purpose: it is not known at this day. */
    record NotKnownYet() implements Answer {
        @Override
        public String canonical() {
            return "?";
        }
    }

    /**
     * Known.
     *
     * @param values one, or one a chosen code; canonical strings of the type of the question
     */
    record Given(List<String> values) implements Answer {

        public Given {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("an answer needs a value");
            }
        }

        /** The value of a question that has one. */
        public String value() {
            return values.get(0);
        }

        @Override
        public String canonical() {
            StringBuilder text = new StringBuilder();
            for (String value : values) {
                text.append(text.isEmpty() ? '=' : '|').append(value.replace("\\", "\\\\").replace("|", "\\|"));
            }
            return text.toString();
        }
    }

    Answer NOT_KNOWN_YET = new NotKnownYet();

    static Answer of(String... values) {
        return new Given(List.of(values));
    }

    /** One line of text from which {@link #decode} makes an equal answer: {@code ?}, or {@code =A|B}. */
    String canonical();

    /** Reads {@link #canonical()}; anything else is a bug or a damaged row, hence an exception. */
    static Answer decode(String canonical) {
        if (canonical.equals("?")) {
            return NOT_KNOWN_YET;
        }
        if (!canonical.startsWith("=")) {
            throw new IllegalArgumentException("not the canonical form of an answer");
        }
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 1; i < canonical.length(); i++) {
            char c = canonical.charAt(i);
            if (c == '|') {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c == '\\' && i + 1 < canonical.length() ? canonical.charAt(++i) : c);
            }
        }
        values.add(value.toString());
        return new Given(values);
    }
}
