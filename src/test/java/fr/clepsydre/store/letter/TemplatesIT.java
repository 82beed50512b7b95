package fr.clepsydre.store.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.KnownCaller;
import fr.clepsydre.app.letter.TextsInForce;
import fr.clepsydre.app.template.ApproveTemplates;
import fr.clepsydre.app.template.EditTemplates;
import fr.clepsydre.app.template.PreviewTemplate;
import fr.clepsydre.app.template.ReadTemplates;
import fr.clepsydre.app.template.TemplateRemark;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.ProofReason;
import fr.clepsydre.domain.letter.TemplateVersion;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.LeakedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts of letters from a draft to the letter, as several people write and approve them. */
class TemplatesIT {

    private static LeakedFile leaked(Database database) throws IOException {
        return new LeakedFile(database, 100);
    }

    private static String inForce(LeakedFile leaked) {
        return leaked.step(() -> ((Outcome.Accepted<TextsInForce.Text>) leaked.part(TextsInForce.class)
                .text(LetterKind.ADULT, Locale.FRENCH)).value().text());
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }

    @EachDatabase
    void a_text_is_in_force_once_a_second_person_has_approved_it(Database database) throws IOException {
        LeakedFile leaked = leaked(database);
        String before = inForce(leaked);
        String changed = before.replace("## Que pouvez-vous faire ?", "## Que faire ?");
        EditTemplates edit = leaked.use(new EditTemplates());
        leaked.doStep(() -> assertEquals(List.of(), codes(edit.write(LetterKind.ADULT, "fr", state(leaked, LetterKind.ADULT, "fr"), changed))));
        leaked.doStep(() -> assertEquals(List.of(), codes(edit.propose(LetterKind.ADULT, "fr", state(leaked, LetterKind.ADULT, "fr")))));
        assertEquals(before, inForce(leaked));
        leaked.doStep(() -> assertEquals(List.of("OWN_TEMPLATE"),
                codes(leaked.use(new ApproveTemplates()).approve(LetterKind.ADULT, "fr", 1))));
        var reviewer = leaked.useAs(KnownCaller.reviewer(), new ApproveTemplates());
        leaked.doStep(() -> assertEquals(List.of(), codes(reviewer.approve(LetterKind.ADULT, "fr", 1))));
        assertEquals(changed, inForce(leaked));
        leaked.doStep(() -> assertEquals(List.of(), codes(edit.startFrom(LetterKind.ADULT, "fr", state(leaked, LetterKind.ADULT, "fr"), 0))));
        leaked.doStep(() -> assertEquals(List.of(), codes(edit.propose(LetterKind.ADULT, "fr", state(leaked, LetterKind.ADULT, "fr")))));
        leaked.doStep(() -> assertEquals(List.of(), codes(reviewer.approve(LetterKind.ADULT, "fr", 2))));
        assertEquals(before, inForce(leaked));
        leaked.doStep(() -> assertEquals(List.of(TemplateVersion.State.APPROVED, TemplateVersion.State.RETIRED),
                leaked.use(new ReadTemplates()).find(LetterKind.ADULT, "fr").orElseThrow().versions().stream()
                        .map(TemplateVersion::state).toList()));
    }

    @EachDatabase
    void of_two_people_at_one_draft_the_second_is_told(Database database) throws IOException {
        LeakedFile leaked = leaked(database);
        EditTemplates edit = leaked.use(new EditTemplates());
        String begun = leaked.step(() -> state(leaked, LetterKind.EMAIL, "en"));
        leaked.doStep(() -> assertEquals(List.of(), codes(edit.write(LetterKind.EMAIL, "en", begun, "# A"))));
        String first = leaked.step(() -> state(leaked, LetterKind.EMAIL, "en"));
        leaked.doStep(() -> assertEquals(List.of(), codes(edit.write(LetterKind.EMAIL, "en", first, "# B"))));
        leaked.doStep(() -> assertEquals(List.of("CHANGED_MEANWHILE"),
                codes(edit.write(LetterKind.EMAIL, "en", first, "# C"))));
        leaked.doStep(() -> assertEquals(List.of(), codes(edit.write(LetterKind.EMAIL, "en",
                state(leaked, LetterKind.EMAIL, "en"), "# C"))));
    }

    private static String state(LeakedFile leaked, LetterKind kind, String language) {
        return leaked.use(new ReadTemplates()).find(kind, language).orElseThrow().state();
    }

    @EachDatabase
    void of_two_first_writers_at_once_one_begins_the_draft_and_the_other_is_told(Database database) throws Exception {
        LeakedFile leaked = leaked(database);
        String begun = leaked.step(() -> state(leaked, LetterKind.SECOND, "fr"));
        EditTemplates edit = leaked.use(new EditTemplates());
        leaked.doStep(() -> state(leaked, LetterKind.SECOND, "fr"));
        CyclicBarrier both = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<String>>> told = new ArrayList<>();
            for (String text : List.of("# A", "# B")) {
                told.add(threads.submit(() -> leaked.step(() -> {
                    met(both);
                    return codes(edit.write(LetterKind.SECOND, "fr", begun, text));
                })));
            }
            List<List<String>> codes = List.of(told.get(0).get(60, TimeUnit.SECONDS), told.get(1).get(60, TimeUnit.SECONDS));
            assertEquals(Set.of(List.of(), List.of("CHANGED_MEANWHILE")), Set.copyOf(codes));
        } finally {
            threads.shutdownNow();
        }
        leaked.doStep(() -> assertEquals(1,
                leaked.use(new ReadTemplates()).find(LetterKind.SECOND, "fr").orElseThrow().versions().size()));
    }

    private static void met(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @EachDatabase
    void what_art_34_asks_for_is_missed_in_the_branch_in_which_it_is_missing(Database database) throws IOException {
        LeakedFile leaked = leaked(database);
        String shipped = inForce(leaked);
        leaked.doStep(() -> {
            ReadTemplates read = leaked.use(new ReadTemplates());
            assertEquals(List.of(), read.review(LetterKind.ADULT, "fr", shipped).remarks());
            assertEquals(List.of("NO_MEASURES"), missing(read, shipped.replace("{{measures}}", "Voir plus tard.")));
            String onlyWithHealth = shipped.replace("{{whatHappened}}", "{{#if healthDataLeaked}}\n{{whatHappened}}\n{{/if}}");
            assertEquals(List.of("NO_NATURE"), missing(read, onlyWithHealth));
            assertEquals(List.of("TEMPLATE_INCOMPLETE"), proposed(leaked, onlyWithHealth));
        });
    }

    private static List<String> missing(ReadTemplates read, String text) {
        return read.review(LetterKind.ADULT, "fr", text).remarks().stream()
                .filter(remark -> remark.weight() == TemplateRemark.Weight.MISSING).map(TemplateRemark::code).toList();
    }

    private static List<String> proposed(LeakedFile leaked, String text) {
        EditTemplates edit = leaked.use(new EditTemplates());
        edit.write(LetterKind.ADULT, "fr", state(leaked, LetterKind.ADULT, "fr"), text);
        return codes(edit.propose(LetterKind.ADULT, "fr", state(leaked, LetterKind.ADULT, "fr")));
    }

    @EachDatabase
    void what_no_letter_may_say_is_found_whatever_its_accents(Database database) throws IOException {
        LeakedFile leaked = leaked(database);
        String shipped = inForce(leaked);
        leaked.doStep(() -> {
            ReadTemplates read = leaked.use(new ReadTemplates());
            for (String[] forbidden : new String[][] {{"votre test VIH", "NAMES_HEALTH"}, {"la SEROLOGIE", "NAMES_HEALTH"},
                {"2 80 02 35 123 456 78", "HOLDS_NIR"}, {"vous auriez dû", "BLAMES"}, {"https://x.example", "LINKS"}}) {
                assertEquals(List.of(forbidden[1]), read.review(LetterKind.ADULT, "fr", shipped + "\n" + forbidden[0])
                        .remarks().stream().map(TemplateRemark::code).toList(), forbidden[0]);
            }
            assertEquals(List.of(), read.review(LetterKind.ADULT, "fr", shipped + "\nIl persiste et résiste.\n").remarks());
        });
    }

    @ParameterizedTest
    @EnumSource(ProofReason.class)
    void every_shipped_text_makes_a_letter_to_each_of_the_extreme_recipients(ProofReason who) throws IOException {
        LeakedFile leaked = leaked(Database.H2);
        leaked.doStep(() -> {
            for (var file : leaked.use(new ReadTemplates()).all()) {
                var wanted = new PreviewTemplate.Wanted(file.kind(), file.language(), file.text());
                PreviewTemplate preview = leaked.use(new PreviewTemplate());
                assertTrue(file.kind() == LetterKind.EMAIL
                        ? codes(preview.message(wanted, who)).isEmpty()
                        : codes(preview.picture(wanted, who, 1, 200)).isEmpty(), file.kind() + file.language());
                assertEquals(List.of(), leaked.use(new ReadTemplates()).review(file.kind(), file.language(), file.text()).remarks());
                if (file.kind() != LetterKind.EMAIL) {
                    assertEquals(1, preview.pages(wanted).get(who), file.kind() + file.language());
                }
            }
        });
    }
}
