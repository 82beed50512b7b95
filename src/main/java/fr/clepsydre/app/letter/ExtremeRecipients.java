package fr.clepsydre.app.letter;

import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterFlag;
import fr.clepsydre.domain.letter.LetterSetting;
import fr.clepsydre.domain.letter.ProofReason;
import fr.clepsydre.domain.people.LeakedData;
import fr.clepsydre.domain.people.Person;
import fr.clepsydre.domain.people.PersonName;
import fr.clepsydre.domain.people.PostalAddress;
import fr.clepsydre.domain.people.Sex;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Twelve invented people at whom a text of letters is looked at: if it is right for them it is right for all. */
public final class ExtremeRecipients {

    private static final LocalDate DATE = LocalDate.of(2021, 3, 1);
    private static final Finess LABORATORY = new Finess("279900005");
    private static final Set<LeakedData> USUAL = EnumSet.of(LeakedData.IDENTITY, LeakedData.BIRTH_DATE,
            LeakedData.POSTAL_ADDRESS, LeakedData.PHONE, LeakedData.NIR);
    private static final PostalAddress STREET = new PostalAddress("12 rue des Lilas", "", "", "35000", "RENNES", "");

    private ExtremeRecipients() {
    }

    /**
     * The letter to one of them.
     *
     * @param second whether it is a second letter
     */
    public static Letter letter(ProofReason why, LetterWords words, boolean second) {
        Letter letter = new PersonalPart(words, DATE).letter(person(why), "L-0000-0000-0");
        Set<LetterFlag> flags = EnumSet.noneOf(LetterFlag.class);
        if (why == ProofReason.SEVERAL_LABORATORIES) {
            flags.add(LetterFlag.SEVERAL_LABORATORIES);
        }
        if (second) {
            flags.add(LetterFlag.SECOND_LETTER);
        }
        return letter.with(flags);
    }

    /** An invented laboratory that knows what to say. */
    public static LetterSetting setting(LetterWords words) {
        String name = words.sample("laboratory");
        return new LetterSetting(words.language(), new LetterSetting.Sender(name,
                List.of(name, "1 rue de l\u2019Analyse", "35750 SAINT-MAUGAN"), "Camille Morvan", words.sample("title")),
                "Saint-Maugan", DATE, words.sample("happened"), words.sample("consequences"),
                words.sample("measures"), new LetterSetting.Contact("02 99 00 00 00", words.sample("hours"),
                name + ", 1 rue de l\u2019Analyse, 35750 SAINT-MAUGAN", "questions@labo.example",
                "Anne Le Goff, dpo@labo.example"));
    }

    private static Person person(ProofReason why) {
        return switch (why) {
            case LONGEST_NAME -> of("Mme", "de La Rochefoucauld-Montmorency", "Marie-Emmanuelle Bernadette", STREET);
            case LONGEST_ADDRESS -> of("M.", "Martin", "Paul", new PostalAddress(
                    "Appartement 1204 escalier B \u00e9tage 12", "r\u00e9sidence des Grands Peupliers d\u2019Italie",
                    "1048 boulevard du Mar\u00e9chal de Lattre", "35042", "RENNES CEDEX", ""));
            case MINOR -> born(of("", "Petit", "L\u00e9o", STREET), LocalDate.of(2015, 6, 1));
            case FOREIGN -> of("Mme", "Peeters", "An", new PostalAddress("Rue Haute 12", "", "", "1000", "BRUXELLES",
                    "BELGIQUE"));
            case ALL_FLAGS -> leaked(of("Mme", "Durand", "Claire", STREET), EnumSet.allOf(LeakedData.class));
            case ONE_FLAG -> leaked(of("M.", "Leroy", "Luc", STREET), EnumSet.of(LeakedData.IDENTITY));
            case RARE_LETTERS -> of("M.", "Nguy\u1ec5n", "\u0110\u1ee9c Ph\u01b0\u1edbc", STREET);
            case HYPHENS -> of("Mme", "Le Goff-K\u00e9rb\u0153uf", "Anne-Ga\u00eblle", STREET);
            case APOSTROPHE -> of("M.", "d\u2019Estr\u00e9es", "Jean", STREET);
            case SEVERAL_LABORATORIES -> of("Mme", "Moreau", "Julie", STREET);
            case EMAIL_KNOWN -> of("M.", "Roux", "Hugo", STREET);
            case SHORTEST -> of("M.", "Ba", "Al", new PostalAddress("1 rue A", "", "", "62580", "Y", ""));
        };
    }

    private static Person of(String civility, String last, String first, PostalAddress address) {
        return new Person(LABORATORY, new PersonName(civility, last, "", first), Optional.of(LocalDate.of(1970, 1, 1)),
                Sex.UNKNOWN, address, "", "Roux".equals(last) ? "hugo.roux@exemple.example" : "", USUAL);
    }

    private static Person born(Person person, LocalDate birth) {
        return new Person(person.laboratory(), person.name(), Optional.of(birth), person.sex(), person.address(),
                person.phone(), person.email(), person.leaked());
    }

    private static Person leaked(Person person, Set<LeakedData> leaked) {
        return new Person(person.laboratory(), person.name(), person.birthDate(), person.sex(), person.address(),
                person.phone(), person.email(), leaked);
    }
}
