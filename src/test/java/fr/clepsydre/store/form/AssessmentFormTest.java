package fr.clepsydre.store.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Choices;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.severity.Assessment;
import fr.clepsydre.domain.severity.DataCategory;
import fr.clepsydre.domain.severity.EnisaScore;
import fr.clepsydre.domain.severity.EnisaScore.Identification;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions of the assessment, held against the published parameters of the method and against the domain. */
class AssessmentFormTest {

    private static final Form FORM = AssessmentForm.read(Path.of("no/such/file"));
    private static final JsonObject ENISA = parameters();

    @Test
    void each_category_begins_from_its_published_base() {
        for (DataCategory category : DataCategory.values()) {
            JsonObject base = ENISA.getJsonObject("dpc").getJsonObject("base")
                    .getJsonObject(category.name().toLowerCase(Locale.ROOT));
            assertEquals(base.getInt("score"), category.base(), category.name());
            assertEquals(category.base(), context(category, "BASE"));
        }
    }

    @Test
    void every_choice_of_a_category_says_the_context_that_it_leads_to() {
        for (DataCategory category : DataCategory.values()) {
            List<Choices.Choice> choices = choices(category.question());
            assertEquals(4, choices.size(), category.name());
            for (Choices.Choice choice : choices) {
                String said = String.valueOf(context(category, choice.code()));
                assertTrue(choice.label().fr().startsWith(said + "\u00a0:"), choice::code);
                assertTrue(choice.label().en().startsWith(said + ":"), choice::code);
            }
            assertTrue(FORM.question(category.reasonQuestion()).isPresent());
        }
    }

    @Test
    void ease_of_identification_has_the_published_figures() {
        JsonObject levels = ENISA.getJsonObject("ei").getJsonObject("levels");
        assertEquals(levels.size(), choices("enisaIdentification").size());
        for (Choices.Choice choice : choices("enisaIdentification")) {
            Identification level = Identification.valueOf(choice.code());
            double score = levels.getJsonObject(choice.code().toLowerCase(Locale.ROOT)).getJsonNumber("score")
                    .doubleValue();
            assertEquals(score, level.value());
            assertTrue(choice.label().en().startsWith((score == 1 ? "1" : String.valueOf(score)) + ":"));
        }
    }

    @Test
    void each_loss_adds_the_published_points() {
        JsonObject graduated = ENISA.getJsonObject("cb").getJsonObject("graduated");
        for (String loss : List.of("Confidentiality", "Integrity", "Availability")) {
            List<Double> published = graduated.getJsonObject(loss.toLowerCase(Locale.ROOT)).getJsonArray("levels")
                    .getValuesAs(JsonObject.class).stream()
                    .map(level -> level.getJsonNumber("points").doubleValue()).toList();
            assertEquals(published, choices("enisa" + loss).stream()
                    .map(choice -> added("enisa" + loss, choice.code())).toList(), loss);
        }
        assertEquals(ENISA.getJsonObject("cb").getJsonObject("malicious_intent").getJsonNumber("points")
                .doubleValue(), added("enisaIntent", "MALICIOUS"));
        assertEquals(0, added("enisaIntent", "NOT_MALICIOUS"));
    }

    @Test
    void the_bands_change_where_they_are_published_to_change() {
        for (JsonObject band : ENISA.getJsonArray("bands").getValuesAs(JsonObject.class)) {
            String name = band.getString("key").toUpperCase(Locale.ROOT);
            // Contexts 1 to 4 in full, and losses in quarters, reach every edge.
            edge(band, "min").ifPresent(least -> assertEquals(name, scored(least).band().name()));
            edge(band, "max").ifPresent(next -> assertEquals(name, scored(next - 0.25).band().name()));
        }
    }

    private static Optional<Double> edge(JsonObject band, String name) {
        return band.get(name) instanceof JsonNumber number ? Optional.of(number.doubleValue()) : Optional.empty();
    }

    private static EnisaScore scored(double value) {
        int context = (int) value;
        EnisaScore.Loss[] losses = EnisaScore.Loss.values();
        int quarters = (int) Math.round((value - context) * 4);
        EnisaScore score = new EnisaScore(context, Identification.MAXIMUM, losses[Math.min(2, quarters)],
                losses[Math.max(0, quarters - 2)], EnisaScore.Loss.NONE, EnisaScore.Intent.NOT_MALICIOUS);
        assertEquals(value, score.value());
        return score;
    }

    @Test
    void every_question_is_the_incidents_and_every_one_is_explained() {
        assertEquals(List.of(), FORM.questions().stream()
                .filter(question -> question.level() != Question.Level.INCIDENT || question.help().fr().isEmpty()
                        || question.help().en().isEmpty() || !question.key().startsWith("enisa"))
                .map(Question::key).toList());
    }

    @Test
    void a_question_of_the_assessment_is_found_and_is_no_part_of_a_notification() {
        var forms = Forms.shipped();
        assertTrue(forms.question("enisaIntent").isPresent());
        assertTrue(forms.current().question("enisaIntent").isEmpty());
        assertTrue(forms.all().stream().allMatch(form -> form.question("enisaIntent").isEmpty()));
    }

    @Test
    void a_file_on_disk_wins_and_a_broken_one_is_told_with_every_fault(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("enisa-2013.form.json");
        Files.writeString(file, "{\"key\": \"enisa\"}");
        var broken = assertThrows(IllegalStateException.class, () -> AssessmentForm.read(file));
        assertTrue(broken.getMessage().contains("FORM_TEXT_MISSING"), broken::getMessage);
    }

    private static int context(DataCategory category, String step) {
        return Assessment.of(Answers.NONE.with("enisaCategories", Answer.of(category.name()))
                .with(category.question(), Answer.of(step)), Count.UNKNOWN).score().lowest().context();
    }

    private static double added(String question, String code) {
        return Assessment.of(Answers.NONE.with(question, Answer.of(code)), Count.UNKNOWN).score().lowest()
                .circumstances();
    }

    private static List<Choices.Choice> choices(String question) {
        return FORM.question(question).flatMap(Question::choices).orElseThrow().choices();
    }

    private static JsonObject parameters() {
        try (var stream = AssessmentFormTest.class.getResourceAsStream("/severity/enisa_severity.json");
                var json = Json.createReader(stream)) {
            return json.readObject();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
