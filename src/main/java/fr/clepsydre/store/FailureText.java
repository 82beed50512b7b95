package fr.clepsydre.store;

import fr.clepsydre.domain.Refusal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a piece of work failed, in two columns: the code, and its arguments one a line. */
public final class FailureText {

    private FailureText() {
    }

    public static @Nullable String code(Optional<Refusal> failure) {
        return failure.map(Refusal::code).orElse(null);
    }

    public static @Nullable String args(Optional<Refusal> failure) {
        return failure.map(refusal -> String.join("\n", refusal.args())).orElse(null);
    }

    public static Optional<Refusal> read(@Nullable String code, @Nullable String args) {
        return code == null
                ? Optional.empty()
                : Optional.of(new Refusal(code, args == null || args.isEmpty() ? List.of() : args.lines().toList(),
                        List.of()));
    }
}
