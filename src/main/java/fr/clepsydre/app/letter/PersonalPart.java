package fr.clepsydre.app.letter;

import fr.clepsydre.app.people.People;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterFlag;
import fr.clepsydre.domain.people.AddressBlock;
import fr.clepsydre.domain.people.LeakedData;
import fr.clepsydre.domain.people.Person;
import fr.clepsydre.domain.people.PostalAddress;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the letter to one person has of its own, on the date of the letters: who is a minor changes by the day. */
record PersonalPart(LetterWords words, LocalDate date) {

    private static final Set<LeakedData> CONTACT =
            EnumSet.of(LeakedData.POSTAL_ADDRESS, LeakedData.PHONE, LeakedData.EMAIL);
    /** That somebody had a sample taken is health data as well: recital 35. */
    private static final Set<LeakedData> HEALTH =
            EnumSet.of(LeakedData.BLOOD_GROUP, LeakedData.COMMENT, LeakedData.SAMPLE_DATE);
    /** At least one digit, at most twelve characters. */
    private static final Pattern POSTCODE = Pattern.compile("(?=.*[0-9])[0-9A-Za-z -]{1,12}");
    /** RFC 5321, 4.5.3.1. */
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    /** Of somebody to whom a letter can be written. */
    Letter letter(Person person, String id) {
        return letter(person, id, block(person));
    }

    /** The same with the block of the address, which is dear to make. */
    Letter letter(Person person, String id, AddressBlock block) {
        List<String> lines = block instanceof AddressBlock.Usable usable ? usable.lines() : List.of();
        return new Letter(id, lines, name(person), words.leaked(person.leaked()), flags(person));
    }

    /** Why no letter is written to them: by somebody's decision, or because the address cannot be used. */
    static Optional<String> obstacle(People.Stored stored, AddressBlock block) {
        return stored.setApart().or(() -> block instanceof AddressBlock.Unusable unusable
                ? Optional.of(unusable.reason().name())
                : Optional.empty());
    }

    /** Why no message is sent to them, of whom an e-mail address is known. */
    Optional<String> noMessage(People.Stored stored) {
        String address = stored.person().email().strip();
        return stored.setApart().or(() -> address.length() <= LONGEST_EMAIL && EMAIL.matcher(address).matches()
                ? Optional.empty()
                : Optional.of("EMAIL_UNUSABLE"));
    }

    AddressBlock block(Person person) {
        return PostalAddress.block(person, date, words.guardians());
    }

    /** A child has no civility. */
    private String name(Person person) {
        String civility = person.isMinorOn(date) ? "" : person.name().civility();
        return (civility + " " + person.name().full()).strip();
    }

    private Set<LetterFlag> flags(Person person) {
        Set<LetterFlag> flags = EnumSet.noneOf(LetterFlag.class);
        if (person.isMinorOn(date)) {
            flags.add(LetterFlag.MINOR);
        }
        if (person.leaked().contains(LeakedData.NIR)) {
            flags.add(LetterFlag.SOCIAL_SECURITY_NUMBER);
        }
        if (!Collections.disjoint(person.leaked(), CONTACT)) {
            flags.add(LetterFlag.CONTACT_DETAILS);
        }
        if (!Collections.disjoint(person.leaked(), HEALTH)) {
            flags.add(LetterFlag.HEALTH_DATA);
        }
        if (!person.email().isBlank()) {
            flags.add(LetterFlag.EMAIL_KNOWN);
        }
        Civility.of(person.name().civility()).ifPresent(flags::add);
        return flags;
    }

    /** As the manifest may show it: what was written into the wrong column must not come out there. */
    static String postcode(Person person) {
        String written = person.address().postcode().strip();
        return POSTCODE.matcher(written).matches() ? written : "";
    }
}
