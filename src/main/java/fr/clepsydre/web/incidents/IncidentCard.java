package fr.clepsydre.web.incidents;

import fr.clepsydre.app.Seen;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.web.question.CountForm;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is typed of an incident's title and of its own totals, and what stood there before. */
public final class IncidentCard {

    private final Map<Counts.Subject, CountForm> counts = new EnumMap<>(Counts.Subject.class);
    private final Map<Counts.Subject, String> seenCounts = new EnumMap<>(Counts.Subject.class);
    private String title;
    private String seenTitle;

    IncidentCard(Incident incident) {
        title = incident.title();
        seenTitle = title;
        for (Counts.Subject subject : Counts.Subject.values()) {
            counts.put(subject, CountForm.of(incident.counts().count(subject)));
            seenCounts.put(subject, incident.counts().count(subject).canonical());
        }
    }

    Seen seenTitle() {
        return Seen.value(Optional.of(seenTitle));
    }

    Seen seen(Counts.Subject subject) {
        return Seen.value(Optional.ofNullable(seenCounts.get(subject)));
    }

    void sawTitle(String standing) {
        seenTitle = standing;
    }

    void saw(Counts.Subject subject, String standing) {
        seenCounts.put(subject, standing);
    }

    /** What is typed of that count. */
    public CountForm count(Counts.Subject subject) {
        return counts.get(subject);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }
}
