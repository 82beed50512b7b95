package fr.clepsydre.app.notification;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.FormMapping;
import java.time.ZoneId;

/**
 * Port: the notification in the formats of other programs. What is written depends on the arguments alone, in no
 * language: the same content gives the same bytes, so that they can be frozen.
 */
public interface ExchangeFormats {

    /**
     * The EDPB's template as JSON (UTF-8), valid against the schema that ships. What is not known yet is written where
     * the template has a letter for it, and else left out.
     *
     * @param content of the form that the mapping leads from
     */
    byte[] edpb(Content content, FormMapping mapping);

    /** The breach and its notification as JSON-LD (UTF-8) in terms of the W3C Data Privacy Vocabulary; nothing is fetched to read it. */
    byte[] linkedData(Content content, FormMapping mapping);

    /**
     * Answers to the EDPB's questions as somebody else's JSON gives them. Refuses with every fault at its field:
     * EXCHANGE_NOT_JSON (line, column), EXCHANGE_NAME_TWICE (line, name), EXCHANGE_UNKNOWN_FIELD (name),
     * EXCHANGE_FIELD_MISSING (name), EXCHANGE_TYPE (what is expected), EXCHANGE_OPTION (value, what is offered),
     * EXCHANGE_NOT_ALONE (value), EXCHANGE_MOMENT, EXCHANGE_DAY (value), and what {@code Question.check} refuses.
     *
     * @param present what the case says now: a day or an instant that is the same keeps its hour and its zone
     * @param zone    in which other days and instants are kept
     */
    Outcome<Answers> read(byte[] json, FormMapping mapping, Content present, ZoneId zone);
}
