package fr.clepsydre.app.template;

import fr.clepsydre.app.template.TemplateRemark.Weight;
import fr.clepsydre.domain.letter.Condition;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.Placeholder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a text says what GDPR art. 34(2) asks for, in every branch of its conditions, and nothing that it must not:
 * no test or disease (it would tell whoever opens the letter), no number of social security, no blame.
 */
final class TemplateCheck {

    /** What the laboratory may have nothing to say about yet, and then the text has to. */
    private static final Map<Placeholder, Condition> SAID_LATER = Map.of(
            Placeholder.CONSEQUENCES, Condition.HAS_CONSEQUENCES, Placeholder.MEASURES, Condition.HAS_MEASURES);
    private static final Map<Condition, Placeholder> CONTACT = Map.of(Condition.HAS_PHONE, Placeholder.PHONE,
            Condition.HAS_POST_ADDRESS, Placeholder.POST_ADDRESS, Condition.HAS_EMAIL, Placeholder.EMAIL,
            Condition.HAS_DATA_PROTECTION_OFFICER, Placeholder.DATA_PROTECTION_OFFICER);

    private final LetterKind kind;
    private final ReadText read;
    private final String text;
    private final Set<Condition> asked;
    private final Map<String, TemplateRemark> found = new LinkedHashMap<>();
    private final Map<String, Set<SoughtWords>> sought = new HashMap<>();

    TemplateCheck(LetterKind kind, ReadText read, String text) {
        this.kind = kind;
        this.read = read;
        this.text = text;
        asked = Arrays.stream(Condition.values()).filter(one -> read.asked().contains(inTemplate(one)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Condition.class)));
    }

    /** What is missing first, then the warnings in the order of the text; of a text without a fault. */
    List<TemplateRemark> remarks() {
        TemplateBranches.of(kind, asked).forEach(this::branch);
        List<TemplateRemark> remarks = new ArrayList<>();
        for (Weight weight : Weight.values()) {
            found.values().stream().filter(remark -> remark.weight() == weight).forEach(remarks::add);
        }
        remarks.addAll(ForbiddenWords.in(text));
        return remarks;
    }

    private void branch(Set<Condition> holding) {
        ReadText.Said said = said(holding);
        demand(stands(said, Placeholder.WHAT_HAPPENED), Weight.MISSING, "NO_NATURE", holding);
        later(said, Placeholder.CONSEQUENCES, holding);
        later(said, Placeholder.MEASURES, holding);
        Set<Condition> reachable = EnumSet.copyOf(CONTACT.keySet());
        reachable.retainAll(holding);
        demand(reachable.isEmpty() || reachable.stream().anyMatch(way -> stands(said, CONTACT.get(way))),
                Weight.MISSING, "NO_CONTACT", holding);
        demand(!holding.contains(Condition.LEAK_KNOWN) || stands(said, Placeholder.LEAKED_CATEGORIES),
                Weight.MISSING, "NO_CATEGORIES", holding);
        demand(kind == LetterKind.EMAIL || stands(said, Placeholder.SIGNATURE), Weight.WARNING, "NO_SIGNATURE", holding);
        demand(says(said, SoughtWords.COMPLAINT), Weight.WARNING, "NO_COMPLAINT", holding);
        demand(says(said, SoughtWords.ADVICE), Weight.WARNING, "NO_ADVICE", holding);
    }

    /** As long as the laboratory has nothing to say, the text itself has to say that, in words that stand only then. */
    private void later(ReadText.Said said, Placeholder account, Set<Condition> holding) {
        Condition has = SAID_LATER.get(account);
        boolean owed = holding.contains(has)
                || said(TemplateBranches.with(holding, Set.of(has))).words().containsAll(written(said));
        boolean stands = stands(said, account);
        demand(!owed || stands, Weight.MISSING, "NO_" + account, holding);
        demand(!owed || !stands || holding.contains(has), Weight.WARNING, account + "_BLANK", holding);
    }

    private static Set<String> written(ReadText.Said said) {
        return said.words().stream().filter(words -> words.codePoints().anyMatch(Character::isLetter))
                .collect(Collectors.toSet());
    }

    private ReadText.Said said(Set<Condition> holding) {
        return read.said(holding.stream().map(TemplateCheck::inTemplate).collect(Collectors.toSet()));
    }

    private static boolean stands(ReadText.Said said, Placeholder placeholder) {
        return said.placeholders().contains(inTemplate(placeholder));
    }

    private boolean says(ReadText.Said said, SoughtWords what) {
        return said.words().stream().anyMatch(words ->
                sought.computeIfAbsent(words, SoughtWords::in).contains(what));
    }

    /** Notes the first branch in which it is not so: what holds of the person, and with {@code !} what the laboratory lacks. */
    private void demand(boolean met, Weight weight, String code, Set<Condition> holding) {
        if (met || found.containsKey(code)) {
            return;
        }
        List<Object> when = Arrays.stream(Condition.values()).filter(condition -> !ofTheKind(condition))
                .filter(condition -> TemplateBranches.LABORATORY.contains(condition) != holding.contains(condition))
                .map(condition -> (holding.contains(condition) ? "" : "!") + inTemplate(condition))
                .collect(Collectors.toList());
        found.put(code, new TemplateRemark(weight, code, when));
    }

    private boolean ofTheKind(Condition condition) {
        return condition == Condition.SECOND_LETTER || condition == Condition.MINOR && kind == LetterKind.MINOR;
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
