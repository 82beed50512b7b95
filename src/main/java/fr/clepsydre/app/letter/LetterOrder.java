package fr.clepsydre.app.letter;

import fr.clepsydre.domain.letter.RunKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is ordered of a laboratory's letters.
 *
 * @param language {@code fr} or {@code en}
 * @param date     printed on the letters; today, where the laboratory is, if empty
 * @param options  DUPLEX and AGAIN; whether it is unattended follows from the channel
 * @param chosen   of a reprint: the letters to replace, by their references
 * @param channel  by which it came
 */
public record LetterOrder(RunKind kind, String language, Optional<LocalDate> date, Set<LetterOption> options,
        List<String> chosen, Channel channel) {

    public LetterOrder {
        options = Set.copyOf(options);
        chosen = List.copyOf(chosen);
    }

    /** By which way an order came: only programs can be let print unattended. */
    public enum Channel {
        PAGE,
        API
    }

    /** First letters, ordered on a page. */
    public static LetterOrder first(String language, Optional<LocalDate> date) {
        return new LetterOrder(RunKind.FIRST, language, date, Set.of(), List.of(), Channel.PAGE);
    }

    /** Letters in place of these, which came back. */
    public static LetterOrder reprint(String language, List<String> letters, Channel channel) {
        return new LetterOrder(RunKind.REPRINT, language, Optional.empty(), Set.of(), letters, channel);
    }

    /** The same, ordered by a program. */
    public LetterOrder byProgram() {
        return new LetterOrder(kind, language, date, options, chosen, Channel.API);
    }

    /** The same with these options. */
    public LetterOrder with(LetterOption... more) {
        return new LetterOrder(kind, language, date, Set.of(more), chosen, channel);
    }
}
