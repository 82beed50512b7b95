package fr.clepsydre.app.template;

import fr.clepsydre.domain.letter.Condition;
import fr.clepsydre.domain.letter.LetterKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The letters that a text can make, as the conditions that hold in each: every combination of what depends on the
 * person, with a laboratory that says all, all but one thing, a single way to reach it, or none.
 */
final class TemplateBranches {

    /** Ways to reach the laboratory; the hours belong to the phone. */
    static final Set<Condition> CONTACT = EnumSet.of(Condition.HAS_PHONE, Condition.HAS_PHONE_HOURS,
            Condition.HAS_POST_ADDRESS, Condition.HAS_EMAIL, Condition.HAS_DATA_PROTECTION_OFFICER);
    /** What depends on the laboratory. */
    static final Set<Condition> LABORATORY = EnumSet.of(Condition.HAS_CONSEQUENCES, Condition.HAS_MEASURES,
            Condition.HAS_PHONE, Condition.HAS_PHONE_HOURS, Condition.HAS_POST_ADDRESS, Condition.HAS_EMAIL,
            Condition.HAS_DATA_PROTECTION_OFFICER);
    private static final Set<Condition> PERSONAL = EnumSet.of(Condition.LEAK_KNOWN,
            Condition.SOCIAL_SECURITY_NUMBER_LEAKED, Condition.CONTACT_DETAILS_LEAKED, Condition.HEALTH_DATA_LEAKED,
            Condition.SEVERAL_LABORATORIES, Condition.EMAIL_KNOWN);

    private TemplateBranches() {
    }

    /** Those of a text that asks these; the laboratory that says all comes first, so that a sentence about a lack is short. */
    static List<Set<Condition>> of(LetterKind kind, Set<Condition> asked) {
        Set<Condition> personal = EnumSet.copyOf(PERSONAL);
        personal.removeIf(condition -> condition != Condition.LEAK_KNOWN && !asked.contains(condition));
        List<Set<Condition>> people = List.of(EnumSet.noneOf(Condition.class));
        for (Condition condition : personal) {
            people = either(people, condition);
        }
        people = switch (kind) {
            case ADULT -> people;
            case MINOR -> all(people, EnumSet.of(Condition.MINOR));
            case EMAIL -> either(people, Condition.MINOR);
            case SECOND -> all(either(people, Condition.MINOR), EnumSet.of(Condition.SECOND_LETTER));
        };
        List<Set<Condition>> branches = new ArrayList<>();
        for (Set<Condition> laboratory : laboratories()) {
            branches.addAll(all(people, laboratory));
        }
        return branches;
    }

    private static Set<Set<Condition>> laboratories() {
        Set<Set<Condition>> reached = new LinkedHashSet<>();
        reached.add(CONTACT);
        CONTACT.forEach(but -> reached.add(without(CONTACT, but)));
        CONTACT.forEach(only -> reached.add(only == Condition.HAS_PHONE_HOURS
                ? EnumSet.of(Condition.HAS_PHONE, only) : EnumSet.of(only)));
        reached.add(EnumSet.noneOf(Condition.class));
        Set<Set<Condition>> laboratories = new LinkedHashSet<>();
        for (Set<Condition> contact : reached) {
            Set<Condition> says = with(contact, EnumSet.of(Condition.HAS_CONSEQUENCES, Condition.HAS_MEASURES));
            laboratories.add(says);
            laboratories.add(without(says, Condition.HAS_CONSEQUENCES));
            laboratories.add(without(says, Condition.HAS_MEASURES));
            laboratories.add(contact);
        }
        return laboratories;
    }

    private static List<Set<Condition>> either(List<Set<Condition>> before, Condition more) {
        List<Set<Condition>> both = new ArrayList<>(before);
        both.addAll(all(before, EnumSet.of(more)));
        return both;
    }

    private static List<Set<Condition>> all(List<Set<Condition>> before, Collection<Condition> more) {
        return before.stream().map(one -> with(one, more)).toList();
    }

    static Set<Condition> with(Set<Condition> before, Collection<Condition> more) {
        Set<Condition> all = EnumSet.noneOf(Condition.class);
        all.addAll(before);
        all.addAll(more);
        return all;
    }

    private static Set<Condition> without(Set<Condition> before, Condition one) {
        Set<Condition> rest = EnumSet.copyOf(before);
        rest.remove(one);
        return rest;
    }
}
