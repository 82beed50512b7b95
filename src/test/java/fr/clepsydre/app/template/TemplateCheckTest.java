package fr.clepsydre.app.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.boot.ProofedTemplates;
import fr.clepsydre.domain.letter.LetterKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text says what art. 34(2) asks for to every person, of every laboratory, whatever that one can say. */
class TemplateCheckTest {

    private static final String WHOLE = """
            {{whatHappened}}

            {{#if leakKnown}}
            {{leakedCategories}}
            {{/if}}

            {{#if hasConsequences}}
            {{consequences}}
            {{else}}
            Rien n'est connu des conséquences.
            {{/if}}

            {{#if hasMeasures}}
            {{measures}}
            {{else}}
            Rien n'est connu des mesures.
            {{/if}}

            ## Que faire ?

            {{phone}} {{postAddress}} {{email}} {{dataProtectionOfficer}}

            Réclamation : CNIL.

            {{signature}}
            """;

    private static List<String> said(String text) {
        return said(LetterKind.ADULT, text);
    }

    private static List<String> said(LetterKind kind, String text) {
        TemplateReview review = TemplateReview.of(new ProofedTemplates(), kind, "fr", text);
        assertEquals(List.of(), review.faults());
        return review.remarks().stream().map(remark -> remark.code() + remark.args()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter", "letter-minor", "letter-email", "letter-second"})
    void nothing_is_to_be_said_about_the_shipped_texts(String folder) throws IOException {
        LetterKind kind = folder.equals("letter") ? LetterKind.ADULT
                : LetterKind.valueOf(folder.substring("letter-".length()).toUpperCase(Locale.ROOT));
        for (String language : new String[] {"fr", "en"}) {
            assertEquals(List.of(), said(kind, Files.readString(Path.of("templates", folder, language + ".md"))));
        }
        assertEquals(List.of(), said(WHOLE));
    }

    @ParameterizedTest
    @CsvSource({"whatHappened, NO_NATURE", "measures, NO_MEASURES", "consequences, NO_CONSEQUENCES"})
    void what_stands_only_where_a_phone_is_known_is_missing_where_it_is_not(String placeholder, String code) {
        for (String has : new String[] {"hasPhone", "hasPostAddress", "hasEmail", "hasDataProtectionOfficer"}) {
            String hidden = "{{#if " + has + "}}\n{{" + placeholder + "}}\n{{/if}}";
            assertEquals(List.of(code + "[!" + has + "]"), said(WHOLE.replace("{{" + placeholder + "}}", hidden)));
        }
    }

    @Test
    void what_stands_only_where_nothing_is_known_of_a_contact_is_missing() {
        assertEquals(List.of("NO_NATURE[]"), said(WHOLE.replace("{{whatHappened}}",
                "{{#if hasPhone}}\n\n{{else}}\n{{whatHappened}}\n{{/if}}")));
    }

    @ParameterizedTest
    @CsvSource({"hasConsequences, conséquences, NO_CONSEQUENCES", "hasMeasures, mesures, NO_MEASURES"})
    void a_laboratory_that_has_nothing_to_say_yet_says_so(String has, String word, String code) {
        String silent = WHOLE.replace("Rien n'est connu des " + word + ".", "");
        assertEquals(List.of(code + "[!" + has + "]"), said(silent));
    }

    @Test
    void an_account_without_a_condition_is_warned_about_since_it_may_be_blank() {
        String bare = WHOLE.replace("{{#if hasMeasures}}\n{{measures}}\n{{else}}\nRien n'est connu des mesures.\n{{/if}}",
                "{{measures}}");
        assertEquals(List.of("MEASURES_BLANK[!hasMeasures]"), said(bare));
    }

    @Test
    void of_a_laboratory_with_one_way_to_reach_it_that_one_stands_in_the_letter() {
        assertEquals(List.of("NO_CONTACT[!hasPhone, !hasPhoneHours, !hasPostAddress, !hasDataProtectionOfficer]"),
                said(WHOLE.replace("{{email}}", "")));
        assertEquals(List.of("NO_CONTACT[!hasPhone, !hasPhoneHours, !hasPostAddress, !hasEmail]"),
                said(WHOLE.replace("{{dataProtectionOfficer}}",
                        "{{#if hasEmail}}{{dataProtectionOfficer}}{{/if}}")));
    }

    @Test
    void the_right_to_complain_and_what_one_can_do_are_said_to_everybody() {
        assertEquals(List.of("NO_COMPLAINT[]"), said(WHOLE.replace("CNIL", "nous")));
        assertEquals(List.of("NO_COMPLAINT[]"), said(WHOLE.replace("Réclamation : CNIL.",
                "{{#if socialSecurityNumberLeaked}}\nCNIL\n{{/if}}")));
        assertEquals(List.of("NO_COMPLAINT[socialSecurityNumberLeaked]"), said(WHOLE.replace("Réclamation : CNIL.",
                "{{#if socialSecurityNumberLeaked}}\nRien.\n{{else}}\nCNIL\n{{/if}}")));
        assertEquals(List.of(), said(WHOLE.replace("CNIL", "commission nationale\nde l\u2019informatique et des libertés")));
        assertEquals(List.of("NO_ADVICE[]"), said(WHOLE.replace("## Que faire ?", "")));
        assertEquals(List.of("NO_ADVICE[]"), said(LetterKind.MINOR, WHOLE.replace("## Que faire ?", "")));
        assertEquals(List.of("NO_ADVICE[!hasPhone]"), said(WHOLE.replace("## Que faire ?",
                "{{#if hasPhone}}\n**Méfiez-vous** des appels.\n{{/if}}")));
    }

    @Test
    void every_single_way_to_reach_a_laboratory_is_tried_and_none() {
        Set<Set<String>> tried = new HashSet<>();
        TemplateBranches.of(LetterKind.ADULT, Set.of()).forEach(branch -> {
            List<String> contact = new ArrayList<>();
            branch.stream().filter(TemplateBranches.CONTACT::contains).forEach(one -> contact.add(one.name()));
            tried.add(Set.copyOf(contact));
        });
        for (var only : TemplateBranches.CONTACT) {
            assertEquals(true, tried.contains(only.name().equals("HAS_PHONE_HOURS")
                    ? Set.of("HAS_PHONE", "HAS_PHONE_HOURS") : Set.of(only.name())), only.name());
        }
        assertEquals(true, tried.contains(Set.of()));
    }
}
