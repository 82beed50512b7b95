package fr.clepsydre.store.delivery;

import fr.clepsydre.app.Author;
import fr.clepsydre.app.delivery.PublicCommunication;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.letter.Reach;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Public communications as rows and back. */
final class Publications {

    private Publications() {
    }

    static PublicCommunicationRow row(PublicCommunication communication, UUID involvement, Map<Reach, Long> covers) {
        PublicCommunicationRow row = new PublicCommunicationRow();
        row.id = communication.id();
        row.involvementId = involvement;
        row.publishedOn = communication.on();
        row.place = communication.place();
        row.address = communication.address();
        row.said = communication.said();
        row.covers = new TreeMap<>(covers).entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(";"));
        row.recordedAt = communication.recordedAt();
        row.author = communication.by().name();
        row.login = communication.by().login();
        return row;
    }

    static PublicCommunication read(PublicCommunicationRow row, Reference incident, String finess) {
        Map<Reach, Long> covers = new EnumMap<>(Reach.class);
        Arrays.stream(row.covers.split(";")).map(entry -> entry.split(" "))
                .forEach(entry -> covers.put(Reach.valueOf(entry[0]), Long.valueOf(entry[1])));
        return new PublicCommunication(row.id, incident, finess, row.publishedOn, row.place, row.address, row.said,
                covers, row.recordedAt, new Author(row.login, row.author));
    }
}
