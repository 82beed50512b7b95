package fr.clepsydre.domain.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The values that all letters of a run share: what GDPR art. 34(2) requires, in the words of the laboratory.
 *
 * <p>The three accounts are plain text; a line break begins a new paragraph. They are printed as they are.
 *
 * @param language     of the letters: French or English
 * @param sender       who writes
 * @param place        where it is written, such as {@code Rennes}
 * @param date         the date printed on the letters
 * @param whatHappened nature of the breach
 * @param consequences what it may lead to; blank when not known yet
 * @param measures     what was done and is being done; blank when there is nothing to say yet
 * @param contact      whom to ask
 * @param sides        on which sides of the sheets a batch is printed
 */
public record LetterSetting(Locale language, Sender sender, String place, LocalDate date, String whatHappened,
        String consequences, String measures, Contact contact, Sides sides) {

    /** Printed on one side. */
    public LetterSetting(Locale language, Sender sender, String place, LocalDate date, String whatHappened,
            String consequences, String measures, Contact contact) {
        this(language, sender, place, date, whatHappened, consequences, measures, contact, Sides.ONE);
    }

    /** The same, printed so. */
    public LetterSetting on(Sides wanted) {
        return new LetterSetting(language, sender, place, date, whatHappened, consequences, measures, contact, wanted);
    }

    /**
     * The laboratory that writes: the controller.
     *
     * @param laboratory     its name, as a sentence uses it
     * @param letterhead     its name and address, line by line, printed at the top left; neutral
     * @param signatory      name of the person who signs
     * @param signatoryTitle in what capacity
     * @param signature      picture of the signature, if one is to be printed
     */
    public record Sender(String laboratory, List<String> letterhead, String signatory, String signatoryTitle,
            Picture signature) {

        public Sender {
            letterhead = List.copyOf(letterhead);
        }

        /** One who signs with a name alone. */
        public Sender(String laboratory, List<String> letterhead, String signatory, String signatoryTitle) {
            this(laboratory, letterhead, signatory, signatoryTitle, Picture.NONE);
        }
    }

    /** The same, with this picture of the signature. */
    public LetterSetting signed(Picture signature) {
        Sender signing = new Sender(sender.laboratory(), sender.letterhead(), sender.signatory(),
                sender.signatoryTitle(), signature);
        return new LetterSetting(language, signing, place, date, whatHappened, consequences, measures, contact, sides);
    }

    /**
     * Where people can ask. Each part may be blank, and is then left out of the letter.
     *
     * @param phone                 a number, as one dials it
     * @param phoneHours            when it is answered
     * @param postAddress           in one line
     * @param email                 an address of the laboratory
     * @param dataProtectionOfficer name and how to reach them: GDPR art. 34(2) with 33(3)(b)
     */
    public record Contact(String phone, String phoneHours, String postAddress, String email,
            String dataProtectionOfficer) {
    }
}
