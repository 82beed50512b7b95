package fr.clepsydre.store.people;

import fr.clepsydre.app.people.People;
import fr.clepsydre.domain.people.AddressFault;
import fr.clepsydre.domain.people.FindingCode;
import fr.clepsydre.domain.people.LeakedData;
import fr.clepsydre.domain.people.Person;
import fr.clepsydre.store.Sealing;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody as the database knows them, or is about to, while rows of a file go into them. */
final class PersonDraft {

    /** What rows of a file do not say, and so do not take back. */
    private static final long FOUND_OUT =
            FindingBits.of(List.of(FindingCode.ELSEWHERE, FindingCode.PROBABLE_DUPLICATE));

    /** What was before a correction. */
    record Past(long person, int revision, int leaked, byte[] sealed) {
    }

    final long id;
    final UUID involvement;
    private final boolean fresh;
    private int revision = 1;
    private PersonHashes hashes;
    private byte[] sources;
    private @Nullable Person person;
    private long findings;
    private long settled;
    private int leaked;
    private byte @Nullable [] sealed;
    private @Nullable String setApart;
    private final List<Past> past = new ArrayList<>();
    private boolean touched;

    /** Somebody new. */
    PersonDraft(long id, UUID involvement, People.Row row, PersonHashes hashes) {
        this.id = id;
        this.involvement = involvement;
        this.fresh = true;
        this.hashes = hashes;
        this.person = row.person();
        this.leaked = PersonPacking.bits(row.person().leaked());
        this.findings = FindingBits.of(row.codes());
        this.sources = source(hashes.source());
    }

    /** Somebody known. */
    PersonDraft(PersonRow row) {
        this.id = row.id;
        this.involvement = row.involvementId;
        this.fresh = false;
        this.revision = row.revision;
        this.hashes = new PersonHashes(row.sameHash, row.nameHash, row.birthNameHash, row.nearHash, row.emailHash,
                row.nirHash, 0);
        this.sources = row.sources;
        this.findings = row.findings;
        this.settled = row.settled;
        this.leaked = row.leaked;
        this.sealed = row.sealed;
        this.setApart = row.setApart;
    }

    /** What a sealed person is bound to. */
    static String place(long id) {
        return "person|" + id;
    }

    /** Another row of the same person: of two addresses a usable one stays; whatever leaked in any row has leaked. */
    void take(People.Row row, PersonHashes given, Sealing sealing) {
        if (knows(given.source())) {
            return;
        }
        Person before = person(sealing);
        boolean worse = isReachable(before) && !isReachable(row.person());
        Person after = withLeaked(worse ? before : row.person(), before, row.person());
        sources = ByteBuffer.allocate(sources.length + Long.BYTES).put(sources).putLong(given.source()).array();
        touched = true;
        if (!worse) {
            findings = FindingBits.of(row.codes()) | findings & FOUND_OUT;
        }
        if (!after.equals(before)) {
            become(after, worse ? hashes : given);
        }
    }

    /** Somebody corrects it by hand; what was found in the file is decided by that. */
    void correct(Person after, Set<FindingCode> found, Sealing sealing) {
        if (!after.equals(person(sealing))) {
            become(after, hashes.corrected(after, sealing));
        }
        findings = FindingBits.of(found) | findings & FOUND_OUT;
        touched = true;
    }

    private void become(Person after, PersonHashes given) {
        if (!fresh && past.isEmpty()) {
            past.add(new Past(id, revision, leaked, sealed));
            revision++;
        }
        settled &= FOUND_OUT;
        hashes = given;
        person = after;
        leaked = PersonPacking.bits(after.leaked());
        sealed = null;
        touched = true;
    }

    /** The same person is known to another laboratory of the incident. */
    void foundElsewhere() {
        mark(FindingCode.ELSEWHERE);
    }

    void mark(FindingCode code) {
        touched |= (findings & FindingBits.of(code)) == 0;
        findings |= FindingBits.of(code);
    }

    /** Somebody has looked at these findings, or has not after all. */
    void settle(Set<FindingCode> codes, boolean done) {
        long bits = FindingBits.of(codes) & findings;
        settled = done ? settled | bits : settled & ~bits;
        touched = true;
    }

    void setApart(Optional<String> reason) {
        setApart = reason.orElse(null);
        touched = true;
    }

    private boolean knows(long source) {
        ByteBuffer known = ByteBuffer.wrap(sources);
        while (known.hasRemaining()) {
            if (known.getLong() == source) {
                return true;
            }
        }
        return false;
    }

    Person person(Sealing sealing) {
        Person open = person == null
                ? PersonPacking.unpack(sealing.open(sealed, place(id)), leaked)
                : person;
        person = open;
        return open;
    }

    void seal(Sealing sealing) {
        if (sealed == null && person != null) {
            sealed = sealing.seal(PersonPacking.pack(person), place(id));
        }
    }

    PersonRow row(UUID incident) {
        PersonRow row = new PersonRow();
        row.id = id;
        row.incidentId = incident;
        row.involvementId = involvement;
        row.revision = revision;
        row.sameHash = hashes.same();
        row.nameHash = hashes.name();
        row.birthNameHash = hashes.birthName();
        row.nearHash = hashes.near();
        row.emailHash = hashes.email();
        row.nirHash = hashes.nir();
        row.sources = sources;
        row.leaked = leaked;
        row.findings = findings;
        row.settled = settled;
        row.setApart = setApart;
        row.sealed = sealed;
        return row;
    }

    int revision() {
        return revision;
    }

    UUID same() {
        return hashes.same();
    }

    boolean isFresh() {
        return fresh;
    }

    /** Whether it is known and something of it is to be written. */
    boolean isChanged() {
        return touched && !fresh;
    }

    List<Past> past() {
        return past;
    }

    private static byte[] source(long source) {
        return ByteBuffer.allocate(Long.BYTES).putLong(source).array();
    }

    private static Person withLeaked(Person values, Person one, Person other) {
        Set<LeakedData> leaked = EnumSet.noneOf(LeakedData.class);
        leaked.addAll(one.leaked());
        leaked.addAll(other.leaked());
        return new Person(values.laboratory(), values.name(), values.birthDate(), values.sex(), values.address(),
                values.phone(), values.email(), leaked);
    }

    private static boolean isReachable(Person person) {
        return person.address().faults().stream().noneMatch(AddressFault::setsAside);
    }
}
