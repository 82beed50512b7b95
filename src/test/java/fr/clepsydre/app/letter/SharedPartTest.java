package fr.clepsydre.app.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Contact;
import fr.clepsydre.domain.breach.Contacts;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.DutyBook;
import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.breach.Progress;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.letter.LetterSetting;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharedPartTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Laboratory LABORATORY = new Laboratory(new Finess("359999000"), Optional.empty(), "Labo A",
            Optional.empty(), "1 rue A", "35000", "RENNES", Optional.of("dpo@labo.example"), Optional.of("02"), PARIS);

    @Test
    void what_the_people_are_told_comes_before_what_the_authority_is_told() {
        assertEquals("Pour vous", setting(Map.of("communicationContent", Answer.of("Pour vous"),
                "description", Answer.of("Pour la CNIL")), Contacts.NOBODY).whatHappened());
        assertEquals("Pour la CNIL", setting(Map.of("communicationContent", Answer.NOT_KNOWN_YET,
                "description", Answer.of("Pour la CNIL")), Contacts.NOBODY).whatHappened());
    }

    @Test
    void without_what_happened_there_is_no_letter() {
        var outcome = part(Map.of("description", Answer.NOT_KNOWN_YET), Contacts.NOBODY).on(LocalDate.EPOCH);
        assertEquals("WHAT_HAPPENED_UNKNOWN", outcome.refusals().get(0).code());
        assertEquals(List.of("communicationContent", "description"), outcome.refusals().get(0).fields());
    }

    @Test
    void consequences_and_measures_stand_one_below_the_other_and_not_known_yet_says_nothing() {
        LetterSetting setting = setting(Map.of("description", Answer.of("x"),
                "confidentialityConsequences", Answer.of("A"), "integrityConsequences", Answer.NOT_KNOWN_YET,
                "availabilityConsequences", Answer.of("B"), "measuresTaken", Answer.of("C"),
                "measuresPlanned", Answer.of("D")), Contacts.NOBODY);
        assertEquals("A\nB", setting.consequences());
        assertEquals("C\nD", setting.measures());
    }

    @Test
    void the_legal_representative_signs_and_the_officer_is_named() {
        LetterSetting setting = setting(Map.of("description", Answer.of("x")), new Contacts(
                new Contact("Anne Roy", "", "", ""), new Contact("Paul Dupré", "", "paul@labo.example", "03"),
                new Contact("Accueil", "9 h – 18 h", "questions@labo.example", "0800 000 000")));
        assertEquals("Anne Roy", setting.sender().signatory());
        assertEquals("Représentant légal", setting.sender().signatoryTitle());
        assertEquals("Paul Dupré, paul@labo.example, 03", setting.contact().dataProtectionOfficer());
        assertEquals("0800 000 000", setting.contact().phone());
        assertEquals("9 h – 18 h", setting.contact().phoneHours());
        assertEquals("questions@labo.example", setting.contact().email());
    }

    @Test
    void where_nobody_is_named_the_laboratory_signs_and_the_directory_tells_its_officer() {
        LetterSetting setting = setting(Map.of("description", Answer.of("x")), Contacts.NOBODY);
        assertEquals("Labo A", setting.sender().signatory());
        assertEquals("La direction", setting.sender().signatoryTitle());
        assertEquals("dpo@labo.example", setting.contact().dataProtectionOfficer());
        assertEquals(List.of("Labo A", "1 rue A", "35000 RENNES"), setting.sender().letterhead());
        assertEquals("Labo A, 1 rue A, 35000 RENNES", setting.contact().postAddress());
    }

    private static LetterSetting setting(Map<String, Answer> answers, Contacts contacts) {
        return ((Outcome.Accepted<LetterSetting>) part(answers, contacts).on(LocalDate.EPOCH)).value();
    }

    private static SharedPart part(Map<String, Answer> answers, Contacts contacts) {
        var involvement = new Involvement(new Reference(2021, 1), "359999000", PARIS, Progress.alerted(Instant.EPOCH),
                Counts.UNKNOWN, contacts, Answers.NONE, DutyBook.EMPTY);
        return new SharedPart(new Answers(answers), involvement, LABORATORY, LetterWords.in("fr").orElseThrow());
    }
}
