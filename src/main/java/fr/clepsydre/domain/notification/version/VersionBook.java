package fr.clepsydre.domain.notification.version;

import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.MoveRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The versions of one laboratory's notification, and what may become of them: four eyes before anything is filed, and
 * nothing filed that the second person has not seen.
 *
 * @param all the oldest first
 */
public record VersionBook(List<Version> all) {

    public static final VersionBook EMPTY = new VersionBook(List.of());

    public VersionBook {
        all = all.stream().sorted(Comparator.comparingInt(Version::number)).toList();
    }

    /** What is wanted of the next version. */
    public record Wish(VersionKind kind, String note) {
    }

    public Optional<Version> version(int number) {
        return all.stream().filter(version -> version.number() == number).findFirst();
    }

    public Optional<Version> newest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The one that was filed last. */
    public Optional<Version> lastFiled() {
        return all.stream().filter(version -> version.filing().isPresent())
                .max(Comparator.comparingInt(Version::number));
    }

    /** What a later one is compared with: the last filed before it, else the one before it. */
    public Optional<Version> baseOf(int number) {
        List<Version> earlier = all.stream().filter(version -> version.number() < number).toList();
        return earlier.stream().filter(version -> version.filing().isPresent())
                .max(Comparator.comparingInt(Version::number))
                .or(() -> earlier.stream().max(Comparator.comparingInt(Version::number)));
    }

    public int nextNumber() {
        return all.size() + 1;
    }

    /** How far a version is; one that was not filed before a newer one was frozen never will be. */
    public Version.State state(Version version) {
        if (version.filing().isPresent()) {
            return Version.State.FILED;
        }
        if (newest().filter(newest -> newest.number() == version.number()).isEmpty()) {
            return Version.State.SUPERSEDED;
        }
        return version.signOff().isPresent() ? Version.State.SIGNED_OFF : Version.State.FROZEN;
    }

    /** The kinds that come next: the first is first, a follow-up follows. */
    public List<VersionKind> kinds(boolean filedBefore) {
        return List.of(VersionKind.values()).stream()
                .filter(kind -> kind == VersionKind.COMPLETE || kind.isFollowUp() == filedBefore).toList();
    }

    /**
     * Whether a version of that kind may be frozen now. Gaps never stop it (art. 33(4)). Refuses with
     * VERSION_UNCHANGED (number) when the newest one says the same and waits, VERSION_KIND_FOLLOWS (kind) without an
     * earlier filing, VERSION_KIND_FIRST (kind) after one, REASON_MISSING, NOTE_TOO_LONG.
     *
     * @param newest      whether the case still says what the newest version says
     * @param filedBefore whether anything was filed, here or elsewhere
     */
    public List<Refusal> checkFreezing(Wish wish, Freshness newest, boolean filedBefore) {
        List<Refusal> refusals = new ArrayList<>();
        newest().filter(version -> newest instanceof Freshness.Fresh && version.head().kind() == wish.kind())
                .filter(version -> version.filing().isEmpty())
                .ifPresent(same -> refusals.add(Refusal.of("VERSION_UNCHANGED", same.number())));
        if (!kinds(filedBefore).contains(wish.kind())) {
            refusals.add(Refusal.of(wish.kind().isFollowUp() ? "VERSION_KIND_FOLLOWS" : "VERSION_KIND_FIRST",
                    wish.kind()).at("kind"));
        }
        if (wish.kind().needsNote() && wish.note().isBlank()) {
            refusals.add(Refusal.of("REASON_MISSING").at("note"));
        }
        if (wish.note().length() > Version.Head.LONGEST_NOTE) {
            refusals.add(Refusal.of("NOTE_TOO_LONG", Version.Head.LONGEST_NOTE, wish.note().length()).at("note"));
        }
        return refusals;
    }

    /** The book with one more version, which takes the place of a newest one that waits. */
    public Outcome<VersionBook> freeze(Version version) {
        if (version.number() != nextNumber()) {
            throw new IllegalArgumentException("version " + version.number() + " does not come next");
        }
        List<Version> more = new ArrayList<>(all);
        more.add(version);
        return Outcome.accepted(new VersionBook(more), Change.first(Change.Kind.VERSION_FROZEN,
                subject(version), version.head().kind() + " " + version.seal()).because(version.head().note()));
    }

    /**
     * A second person vouches. Refuses with VERSION_UNKNOWN, VERSION_FILED, VERSION_SUPERSEDED (the newest number),
     * VERSION_SEAL_DIFFERS when what was seen is not what stands there, VERSION_STALE (since) when the case has
     * changed since it was frozen, OWN_VERSION. A repeat by the same person changes nothing.
     */
    public Outcome<VersionBook> signOff(int number, SignOff by, Freshness freshness) {
        Optional<Version> found = version(number);
        List<Refusal> refusals = new ArrayList<>(waiting(found, number));
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Version version = found.orElseThrow();
        if (version.signOff().filter(sign -> sign.login().equals(by.login())).isPresent()) {
            return Outcome.accepted(this);
        }
        if (!version.seal().equals(by.seal())) {
            refusals.add(Refusal.of("VERSION_SEAL_DIFFERS", number).at("seal"));
        }
        if (freshness instanceof Freshness.Stale stale) {
            refusals.add(Refusal.of("VERSION_STALE", number, stale.since()));
        }
        if (version.head().authorLogin().equals(by.login())) {
            refusals.add(Refusal.of("OWN_VERSION", number));
        }
        if (version.signOff().isPresent()) {
            refusals.add(Refusal.of("SIGNED_OFF_ALREADY", version.signOff().get().name()));
        }
        return refusals.isEmpty()
                ? replaced(version.with(Optional.of(by)), Change.first(Change.Kind.VERSION_SIGNED_OFF,
                        subject(version), by.capacity() + " " + by.seal()))
                : new Outcome.Refused<>(refusals);
    }

    /** Whoever vouched does so no longer. Refuses as {@link #signOff}, with SIGN_OFF_MISSING, OTHER_SIGN_OFF, REASON_MISSING. */
    public Outcome<VersionBook> takeBackSignOff(int number, String login, String reason) {
        Optional<Version> found = version(number);
        List<Refusal> refusals = new ArrayList<>(waiting(found, number));
        Optional<SignOff> signed = found.flatMap(Version::signOff);
        if (refusals.isEmpty() && signed.isEmpty()) {
            refusals.add(Refusal.of("SIGN_OFF_MISSING", number));
        }
        if (signed.filter(sign -> !sign.login().equals(login)).isPresent()) {
            refusals.add(Refusal.of("OTHER_SIGN_OFF", signed.get().name()));
        }
        if (reason.isBlank()) {
            refusals.add(Refusal.of("REASON_MISSING").at("reason"));
        }
        return refusals.isEmpty()
                ? replaced(found.orElseThrow().with(Optional.empty()), Change.gone(Change.Kind.SIGN_OFF_TAKEN_BACK,
                        subject(found.get()), signed.orElseThrow().name()).because(reason))
                : new Outcome.Refused<>(refusals);
    }

    /**
     * A version was handed in. Refuses as {@link #signOff} does of a version that does not wait, and as
     * {@link FilingCheck} does.
     */
    public Outcome<VersionBook> file(int number, Filing filing, FilingCheck.Clock clock) {
        Optional<Version> found = version(number);
        List<Refusal> refusals = new ArrayList<>(waiting(found, number));
        if (refusals.isEmpty()) {
            refusals.addAll(FilingCheck.of(found.orElseThrow(), filing, clock));
        }
        return refusals.isEmpty()
                ? replaced(found.orElseThrow().with(filing), Change.first(Change.Kind.NOTIFICATION_FILED,
                        subject(found.get()), filing.at().canonical() + " " + filing.number()))
                : new Outcome.Refused<>(refusals);
    }

    /**
     * What stands against moving the case by hand: VERSION_WAITS (number) when it was filed elsewhere though a version
     * waits here and nobody says why, FILED_FOR_GOOD (number) when it is to be not filed though a version was.
     */
    public List<Refusal> checkMove(CaseStatus from, MoveRequest request) {
        boolean filing = request.to() == CaseStatus.NOTIFIED && !from.isNotified();
        boolean undoing = from.isNotified() && !request.to().isNotified();
        if (filing && request.comment().isBlank()) {
            return newest().filter(version -> version.filing().isEmpty())
                    .map(version -> List.of(Refusal.of("VERSION_WAITS", version.number()).at("comment")))
                    .orElse(List.of());
        }
        return lastFiled().filter(version -> undoing)
                .map(version -> List.of(Refusal.of("FILED_FOR_GOOD", version.number()).at("to")))
                .orElse(List.of());
    }

    private List<Refusal> waiting(Optional<Version> found, int number) {
        if (found.isEmpty()) {
            return List.of(Refusal.of("VERSION_UNKNOWN", number));
        }
        return switch (state(found.get())) {
            case FILED -> List.of(Refusal.of("VERSION_FILED", number));
            case SUPERSEDED -> List.of(Refusal.of("VERSION_SUPERSEDED", number, newest().orElseThrow().number()));
            case FROZEN, SIGNED_OFF -> List.of();
        };
    }

    private Outcome<VersionBook> replaced(Version after, Change change) {
        return Outcome.accepted(new VersionBook(all.stream()
                .map(version -> version.number() == after.number() ? after : version).toList()), change);
    }

    private static String subject(Version version) {
        return "version " + version.number();
    }
}
