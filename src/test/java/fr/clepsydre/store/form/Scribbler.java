package fr.clepsydre.store.form;

import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Choices;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Fills forms at random, the same way for the same seed: some questions open, some not known yet, some twice. */
public final class Scribbler {

    private static final List<String> WORDS = List.of("l’Étoile", "Œuvre", "Łódź", "H₂O", "a|b\\c", "\"x\"", "é", "🧪");

    private final Random random;

    public Scribbler(long seed) {
        random = new Random(seed);
    }

    /** Answers to that form, by the level of each question; more of them the larger the share, 0 to 100. */
    public Content content(Form form, int share) {
        Map<String, Answer> own = new HashMap<>();
        Map<String, Answer> incident = new HashMap<>();
        Map<String, Answer> derived = new HashMap<>();
        for (Question question : form.questions()) {
            if (random.nextInt(100) < share) {
                (question.level() == Question.Level.DERIVED ? derived : own).put(question.key(), answer(question));
            }
            if (question.level() == Question.Level.INCIDENT && random.nextInt(100) < share) {
                incident.put(question.key(), answer(question));
            }
        }
        return new Content(new Answers(own), new Answers(incident), new Answers(derived),
                random.nextBoolean() ? Content.Timing.LATE : Content.Timing.IN_TIME);
    }

    /** One that {@link Question#check} accepts. */
    public Answer answer(Question question) {
        if (random.nextInt(10) == 0) {
            return Answer.NOT_KNOWN_YET;
        }
        return switch (question.type()) {
            case TEXT -> Answer.of(word());
            case LONG_TEXT -> Answer.of(word() + "\n" + word());
            case YES_NO -> Answer.of(random.nextBoolean() ? "YES" : "NO");
            case COUNT -> Answer.of(random.nextBoolean() ? "=" + random.nextInt(500_000)
                    : "~" + random.nextInt(500_000) + "|" + word());
            case MOMENT -> Answer.of(String.format("2021-02-%02dT%02d:%02d+01:00[Europe/Paris]", 1 + random.nextInt(28),
                    random.nextInt(24), random.nextInt(60)));
            case ONE_OF -> Answer.of(codes(question).get(0));
            case SEVERAL_OF -> {
                List<String> codes = codes(question);
                yield new Answer.Given(codes.subList(0, 1 + random.nextInt(codes.size())));
            }
        };
    }

    private List<String> codes(Question question) {
        List<String> codes = new ArrayList<>(question.choices().orElseThrow().choices().stream()
                .map(Choices.Choice::code).toList());
        Collections.shuffle(codes, random);
        return codes;
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(100);
    }
}
