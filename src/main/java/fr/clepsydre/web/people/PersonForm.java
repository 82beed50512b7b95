package fr.clepsydre.web.people;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.people.Person;
import fr.clepsydre.domain.people.PersonName;
import fr.clepsydre.domain.people.PostalAddress;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is typed to correct somebody. */
public final class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST = 250;

    /** The values that can be corrected, by the name of their field on the page. */
    public enum Part {
        CIVILITY, LAST_NAME, BIRTH_NAME, FIRST_NAME, BIRTH_DATE, LINE1, LINE2, LINE3, POSTCODE, TOWN, COUNTRY, EMAIL,
        PHONE
    }

    private final EnumMap<Part, String> values = new EnumMap<>(Part.class);

    static PersonForm of(Person person) {
        PersonForm form = new PersonForm();
        PersonName name = person.name();
        PostalAddress address = person.address();
        form.values.putAll(Map.of(Part.CIVILITY, name.civility(), Part.LAST_NAME, name.lastName(),
                Part.BIRTH_NAME, name.birthName(), Part.FIRST_NAME, name.firstName(),
                Part.BIRTH_DATE, person.birthDate().map(WRITTEN::format).orElse(""),
                Part.EMAIL, person.email(), Part.PHONE, person.phone()));
        form.values.putAll(Map.of(Part.LINE1, address.line1(), Part.LINE2, address.line2(), Part.LINE3,
                address.line3(), Part.POSTCODE, address.postcode(), Part.TOWN, address.town(), Part.COUNTRY,
                address.country()));
        return form;
    }

    /** The person as corrected. Refuses with TOO_LONG, CONTROL_CHARACTER, DATE_UNREADABLE or EMAIL_MALFORMED. */
    Outcome<Person> person(Person before) {
        List<Refusal> refusals = new ArrayList<>();
        Arrays.stream(Part.values()).forEach(part -> check(part, at(part), refusals));
        Optional<LocalDate> birth = birthDate(refusals);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        return Outcome.accepted(new Person(before.laboratory(),
                new PersonName(at(Part.CIVILITY), at(Part.LAST_NAME), at(Part.BIRTH_NAME), at(Part.FIRST_NAME)), birth,
                before.sex(), new PostalAddress(at(Part.LINE1), at(Part.LINE2), at(Part.LINE3), at(Part.POSTCODE),
                at(Part.TOWN), at(Part.COUNTRY)), at(Part.PHONE), at(Part.EMAIL), before.leaked()));
    }

    private static void check(Part part, String text, List<Refusal> refusals) {
        if (text.length() > LONGEST) {
            refusals.add(Refusal.of("TOO_LONG", LONGEST, text.length()).at(part.name()));
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            refusals.add(Refusal.of("CONTROL_CHARACTER").at(part.name()));
        }
        if (part == Part.EMAIL && !text.isEmpty() && !text.matches("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+")) {
            refusals.add(Refusal.of("EMAIL_MALFORMED", "").at(part.name()));
        }
    }

    private Optional<LocalDate> birthDate(List<Refusal> refusals) {
        String text = at(Part.BIRTH_DATE);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text, WRITTEN));
        } catch (DateTimeParseException unreadable) {
            refusals.add(Refusal.of("DATE_UNREADABLE", text).at(Part.BIRTH_DATE.name()));
            return Optional.empty();
        }
    }

    private String at(Part part) {
        // Faces makes null of an empty field.
        return Objects.requireNonNullElse(values.get(part), "").strip();
    }

    /** By the name of the field, as the page binds them. */
    public Map<Part, String> getValues() {
        return values;
    }
}
