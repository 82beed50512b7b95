package fr.clepsydre.app.template;

import fr.clepsydre.app.template.TemplateRemark.Weight;
import fr.clepsydre.domain.letter.Condition;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.Placeholder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a text says what GDPR art. 34(2) asks for, in every branch of its conditions, and nothing that it must not:
 * no test or disease (it would tell whoever opens the letter), no number of social security, no blame.
 */
final class TemplateCheck {

    /** What depends on the person; all that depends on the laboratory is taken to be known. */
    private static final Set<Condition> PERSONAL = EnumSet.of(Condition.LEAK_KNOWN,
            Condition.SOCIAL_SECURITY_NUMBER_LEAKED, Condition.CONTACT_DETAILS_LEAKED, Condition.HEALTH_DATA_LEAKED,
            Condition.SEVERAL_LABORATORIES, Condition.EMAIL_KNOWN);

    /** What a laboratory may know of how to reach it, and what a letter says then. */
    private static final Map<Condition, Placeholder> REACHED = new EnumMap<>(Map.of(
            Condition.HAS_PHONE, Placeholder.PHONE, Condition.HAS_POST_ADDRESS, Placeholder.POST_ADDRESS,
            Condition.HAS_EMAIL, Placeholder.EMAIL,
            Condition.HAS_DATA_PROTECTION_OFFICER, Placeholder.DATA_PROTECTION_OFFICER));
    private static final Set<Condition> SAID = EnumSet.of(Condition.HAS_CONSEQUENCES, Condition.HAS_MEASURES);

    private final TemplateProofs proofs;
    private final LetterKind kind;
    private final String text;
    private final Map<String, TemplateRemark> found = new LinkedHashMap<>();

    TemplateCheck(TemplateProofs proofs, LetterKind kind, String text) {
        this.proofs = proofs;
        this.kind = kind;
        this.text = text;
    }

    /** What is missing first, then the warnings in the order of the text; of a text without a fault. */
    List<TemplateRemark> remarks() {
        List<Set<Condition>> branches = branches();
        branches.forEach(this::branch);
        // By every single way to reach the laboratory, for who has lost the least and the most: all else has been seen.
        for (Set<Condition> holding : List.of(branches.get(0), branches.get(branches.size() - 1))) {
            REACHED.keySet().forEach(only -> branch(less(holding, REACHED.keySet(), only)));
            SAID.forEach(only -> branch(less(holding, SAID, only)));
        }
        List<TemplateRemark> remarks = new ArrayList<>(found.values());
        if (!text.contains("CNIL")) {
            remarks.add(new TemplateRemark(Weight.WARNING, "NO_COMPLAINT", List.of()));
        }
        remarks.addAll(ForbiddenWords.in(text));
        return remarks;
    }

    private List<Set<Condition>> branches() {
        Set<Condition> known = EnumSet.complementOf(EnumSet.copyOf(PERSONAL));
        known.removeAll(EnumSet.of(Condition.MINOR, Condition.SECOND_LETTER));
        if (kind == LetterKind.SECOND) {
            known.add(Condition.SECOND_LETTER);
        }
        List<Set<Condition>> branches = new ArrayList<>(List.of(known));
        for (Condition personal : PERSONAL) {
            branches.addAll(branches.stream().map(before -> with(before, personal)).toList());
        }
        List<Set<Condition>> minors = branches.stream().map(before -> with(before, Condition.MINOR)).toList();
        return switch (kind) {
            case MINOR -> minors;
            case ADULT -> branches;
            case SECOND, EMAIL -> {
                branches.addAll(minors);
                yield branches;
            }
        };
    }

    /** Of these no other holds than that one. */
    private static Set<Condition> less(Set<Condition> before, Set<Condition> these, Condition only) {
        Set<Condition> fewer = EnumSet.copyOf(before);
        fewer.removeAll(these);
        fewer.add(only);
        return fewer;
    }

    private static Set<Condition> with(Set<Condition> before, Condition more) {
        Set<Condition> all = EnumSet.copyOf(before);
        all.add(more);
        return all;
    }

    private void branch(Set<Condition> holding) {
        Set<String> stands = proofs.placeholders(kind, text,
                holding.stream().map(TemplateCheck::inTemplate).collect(Collectors.toSet()));
        demand(stands, holding, "NO_NATURE", Placeholder.WHAT_HAPPENED);
        if (holding.contains(Condition.HAS_CONSEQUENCES)) {
            demand(stands, holding, "NO_CONSEQUENCES", Placeholder.CONSEQUENCES);
        }
        if (holding.contains(Condition.HAS_MEASURES)) {
            demand(stands, holding, "NO_MEASURES", Placeholder.MEASURES);
        }
        // What is known is said: who is reached by e-mail alone must not send a letter that has a line for a phone only.
        demand(stands, holding, "NO_CONTACT", REACHED.entrySet().stream()
                .filter(way -> holding.contains(way.getKey())).map(Map.Entry::getValue).toArray(Placeholder[]::new));
        if (holding.contains(Condition.LEAK_KNOWN)) {
            demand(stands, holding, "NO_CATEGORIES", Placeholder.LEAKED_CATEGORIES);
        }
        if (kind != LetterKind.EMAIL && !stands.contains(inTemplate(Placeholder.SIGNATURE))) {
            found.putIfAbsent("NO_SIGNATURE", new TemplateRemark(Weight.WARNING, "NO_SIGNATURE", List.of()));
        }
    }

    private void demand(Set<String> stands, Set<Condition> holding, String code, Placeholder... oneOf) {
        if (Arrays.stream(oneOf).map(TemplateCheck::inTemplate).noneMatch(stands::contains)) {
            String when = holding.stream().filter(condition -> PERSONAL.contains(condition)
                    || condition == Condition.MINOR || isAlone(holding, condition)).map(TemplateCheck::inTemplate).sorted()
                    .collect(Collectors.joining(", "));
            found.putIfAbsent(code, new TemplateRemark(Weight.MISSING, code, List.of(when)));
        }
    }

    private static boolean isAlone(Set<Condition> holding, Condition condition) {
        return Stream.of(REACHED.keySet(), SAID).anyMatch(these -> these.contains(condition)
                && holding.stream().filter(these::contains).count() == 1);
    }

    private static String inTemplate(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().split("_")) {
            String lower = word.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return name.toString();
    }
}
