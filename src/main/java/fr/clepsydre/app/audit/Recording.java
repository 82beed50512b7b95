package fr.clepsydre.app.audit;

import fr.clepsydre.app.UseCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.audit.Deed;
import fr.clepsydre.domain.breach.Reference;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What of a use case enters the trail, told from the method and what it was given: one rule for all of them. */
public final class Recording {

    private static final Pattern FINESS = Pattern.compile("[0-9AB]{9}");
    private static final int LONGEST = 500;

    private Recording() {
    }

    /** As what a call of that is recorded; empty for what is not. */
    public static Optional<Deed> of(Method method) {
        Recorded marked = method.getAnnotation(Recorded.class);
        if (marked != null) {
            return Optional.of(marked.value());
        }
        UseCase useCase = method.getDeclaringClass().getAnnotation(UseCase.class);
        return useCase != null && useCase.value().isChange() && Outcome.class.isAssignableFrom(method.getReturnType())
                ? Optional.of(Deed.DONE) : Optional.empty();
    }

    /** Whether something came of it. */
    public static boolean succeeded(Object result) {
        return !(result instanceof Outcome.Refused<?>) && !(result instanceof Optional<?> found && found.isEmpty());
    }

    /** The entry about a call. Names of incidents and laboratories say where; of all else typed only a hash is kept. */
    public static Note note(Deed deed, Method method, Object... arguments) {
        List<String> place = new ArrayList<>();
        List<String> detail = new ArrayList<>();
        List<String> content = new ArrayList<>();
        for (Object argument : arguments) {
            if (argument instanceof Reference reference) {
                place.add(reference.toString());
            } else if (argument instanceof String text && FINESS.matcher(text).matches() && place.size() == 1) {
                place.add(text);
            } else if (argument instanceof UUID || argument instanceof Number || argument instanceof Enum<?>
                    || argument instanceof Boolean) {
                detail.add(argument.toString());
            } else if (argument instanceof Collection<?> many && many.stream().allMatch(one -> one instanceof Long)) {
                detail.add(many.size() <= 10 ? many.toString() : many.size() + " rows");
                content.add(many.toString());
            } else if (argument instanceof Identified identified) {
                place.addAll(identified.place().stream().toList());
                detail.add(identified.detail());
            } else if (argument != null && isText(argument)) {
                content.add(argument.toString());
            }
        }
        String details = String.join(" ", detail);
        return Note.of(deed, name(method)).at(String.join("/", place))
                .with(details.length() > LONGEST ? details.substring(0, LONGEST) : details).hiding(content);
    }

    /** Records and texts say what they hold; a stream or a function would say where it lies in memory. */
    private static boolean isText(Object argument) {
        return argument instanceof CharSequence || argument instanceof Record || argument instanceof Collection<?>
                || argument instanceof Optional<?>;
    }

    /** As it stands in the trail. */
    public static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
