package fr.clepsydre.app.version;

import fr.clepsydre.domain.notification.version.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody types into the online service of the authority, field by field in its order.
 *
 * @param version       the frozen version that it says; empty for a draft: nothing is frozen, or the case has changed since
 * @param state         how far that version is; empty for a draft
 * @param changedSince  for a draft: when the case began to say something else than the newest version, if there is one
 * @param form          its title, and its version
 */
public record CopySheet(Optional<Version> version, Optional<Version.State> state, Optional<Instant> changedSince,
        String form, List<Section> sections) {

    public CopySheet {
        sections = List.copyOf(sections);
    }

    /** A section of the form, with the fields that are asked as the case stands. */
    public record Section(int number, String title, List<Field> fields) {

        public Section {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One field of the form.
     *
     * @param key   of the question
     * @param parts what is typed, in its order; none when there is no answer
     * @param note  what is not typed there but helps; empty for none
     */
    public record Field(String key, String label, List<Part> parts, String note) {

        public Field {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What is typed at one go.
     *
     * @param label what it is, where a field has more than one part; empty for the only one
     */
    public record Part(String label, String text) {
    }

    /** How many pieces are typed. */
    public int pieces() {
        return sections.stream().flatMap(section -> section.fields().stream())
                .mapToInt(field -> field.parts().size()).sum();
    }
}
