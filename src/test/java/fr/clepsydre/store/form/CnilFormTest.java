package fr.clepsydre.store.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.breach.Milestone;
import fr.clepsydre.domain.breach.Timeline;
import fr.clepsydre.domain.notification.Choices;
import fr.clepsydre.domain.notification.Condition;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.Section;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The form that ships: the fourteen sections and the closed lists of the CNIL's, word by word. */
class CnilFormTest {

    private final Form form = Forms.cnil();

    @Test
    void the_fourteen_sections_come_in_the_order_of_the_form() {
        assertEquals(List.of("type", "organisation", "legalRepresentative", "contact", "otherOrganisations", "dates",
                "breach", "data", "priorMeasures", "consequences", "harms", "measures", "communication",
                "authorities"), form.sections().stream().map(Section::key).toList());
        assertTrue(form.sections().stream().noneMatch(section -> section.questions().isEmpty()));
    }

    @Test
    void the_lists_are_those_of_the_authority() {
        assertList("nature", "Perte de la confidentialité · Perte de l'intégrité · Perte de la disponibilité");
        assertList("cause", "Acte interne malveillant · Acte interne accidentel · Acte externe malveillant"
                + " · Acte externe accidentel · Autre");
        assertList("origin", "Equipement perdu ou volé · Papier perdu, volé ou laissé accessible dans un endroit non"
                + " sécurisé · Courrier perdu ou ouvert avant d'être retourné à l'envoyeur · Piratage, logiciel"
                + " malveillant (par exemple rançongiciel) et/ou hameçonnage · Mise au rebut de documents papier"
                + " contenant des données personnelles sans destruction physique · Mise au rebut d'appareils"
                + " numériques contenant des données personnelles sans effacement sécurisé · Publication non"
                + " volontaire d'informations · Données de la mauvaise personne affichées sur le portail du client ·"
                + " Données personnelles envoyées à un mauvais destinataire · Informations personnelles divulguées"
                + " de façon verbale · Autre");
        assertList("dataCategories", "État civil · NIR · Coordonnées · Données d'identification ou d'accès · Données"
                + " financières/économiques · Documents officiels · Données de localisation · Infractions,"
                + " condamnations, mesures de sûreté · autres");
        assertList("sensitiveData", "origine raciale ou ethnique · opinions politiques · opinions philosophiques ou"
                + " religieuses · appartenance syndicale · orientation sexuelle · données de santé · données"
                + " biométriques · données génétiques");
        assertList("personCategories", "Employés · Utilisateurs · Adhérents · Étudiants / élèves · Personnel"
                + " militaire · Clients · Patients · Mineurs · Personnes vulnérables · Autres");
        assertList("harms", "Perte de contrôle sur leurs données personnelles · Limitation de leurs droits ·"
                + " Discrimination · Vol d'identité · Fraude · Levée non autorisée de pseudonymisation · Pertes"
                + " financières · Atteinte à la réputation · Perte de la confidentialité de données protégées par un"
                + " secret professionnel · Autre");
        assertList("severity", "Négligeable · Limité · Important · Maximal");
        assertList("communication", "Oui, les personnes ont été informées · Non, mais elles le seront · Non ils ne le"
                + " seront pas");
    }

    private void assertList(String question, String labels) {
        assertEquals(List.of(labels.split(" · ")), choices(question).choices().stream()
                .map(choice -> choice.label().fr()).toList());
    }

    @Test
    void not_known_yet_is_worded_as_the_form_words_it_and_is_no_code() {
        assertEquals("Inconnu", notKnown("cause"));
        assertEquals("pas connues pour le moment", notKnown("dataCategories"));
        assertEquals("Pas déterminé pour le moment", notKnown("personCategories"));
        assertEquals("Non déterminé pour le moment", notKnown("communication"));
        for (Question question : form.questions()) {
            question.choices().stream().flatMap(list -> list.choices().stream())
                    .forEach(choice -> assertTrue(!choice.code().contains("UNKNOWN"), choice::code));
        }
    }

    private String notKnown(String question) {
        return choices(question).notKnown().orElseThrow().fr();
    }

    @Test
    void the_nature_has_the_codes_of_the_api() {
        assertEquals(List.of("CONFIDENTIALITY", "INTEGRITY", "AVAILABILITY"),
                choices("nature").choices().stream().map(Choices.Choice::code).toList());
    }

    @Test
    void whatever_is_other_can_be_said_in_words() {
        for (Question question : form.questions()) {
            if (question.choices().filter(list -> list.has("OTHER")).isPresent()) {
                Question words = form.question(question.key() + "Other").orElseThrow();
                assertEquals(new Condition.Chosen(question.key(), Set.of("OTHER")), words.condition());
            }
        }
    }

    @Test
    void the_domain_finds_its_milestones_in_the_form() {
        for (Milestone milestone : Milestone.values()) {
            Question question = form.question(milestone.question()).orElseThrow();
            assertEquals(Question.Type.MOMENT, question.type());
            assertEquals(Question.Level.INCIDENT, question.level());
        }
        assertEquals(Question.Type.YES_NO, form.question(Timeline.ONGOING).orElseThrow().type());
    }

    @Test
    void only_the_reason_of_a_delay_depends_on_being_late() {
        assertEquals(List.of("latenessReason"), form.questions().stream()
                .filter(question -> question.condition() instanceof Condition.Late).map(Question::key).toList());
    }

    @Test
    void every_key_is_a_json_name() {
        form.questions().forEach(question -> assertTrue(question.key().matches("[a-z][A-Za-z]+"), question::key));
    }

    @Test
    void french_and_english_are_two_texts_and_not_one() {
        Set<String> same = Set.of("NIR", "Patients", "Discrimination", "SMS", "Dates", "Modification",
                "Type de notification");
        for (Question question : form.questions()) {
            assertTrue(!question.label().fr().equals(question.label().en()), question::key);
            question.choices().stream().flatMap(list -> list.choices().stream()).map(Choices.Choice::label)
                    .filter(label -> !same.contains(label.fr()))
                    .forEach(label -> assertTrue(!label.fr().equals(label.en()), label::fr));
        }
    }

    private Choices choices(String question) {
        return form.question(question).orElseThrow().choices().orElseThrow();
    }
}
