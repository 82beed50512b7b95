package fr.clepsydre.store.intake;

import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.breach.Parsed;
import fr.clepsydre.domain.intake.PeopleRow;
import fr.clepsydre.domain.people.AddressFault;
import fr.clepsydre.domain.people.FindingCode;
import fr.clepsydre.domain.people.LeakedData;
import fr.clepsydre.domain.people.Nir;
import fr.clepsydre.domain.people.Person;
import fr.clepsydre.domain.people.PersonName;
import fr.clepsydre.domain.people.PostalAddress;
import fr.clepsydre.domain.people.Sex;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The values of one row: each read, checked and put where it belongs. */
final class PersonValues {

    /** Characters kept of one value; comments are not kept at all, so their length does not matter. */
    static final int KEPT = 250;

    private final PeopleCells cells;
    private final RowFindings findings;
    private final Postcodes postcodes;
    private final LocalDate readOn;

    /** @param readOn the day by which minors are found */
    PersonValues(PeopleCells cells, RowFindings findings, Postcodes postcodes, LocalDate readOn) {
        this.cells = cells;
        this.findings = findings;
        this.postcodes = postcodes;
        this.readOn = readOn;
    }

    PeopleRow person(Finess laboratory) {
        Person person = new Person(laboratory, name(), date(PeopleColumn.DATE_NAISSANCE, FindingCode.BIRTH_DATE),
                sex(), address(), phone(), email(), leaked());
        date(PeopleColumn.DATE_PRELEVEMENT, FindingCode.SAMPLE_DATE);
        findAge(person);
        Stream.of(PeopleColumn.DECES, PeopleColumn.DATE_DECES)
                .filter(column -> WrittenDeath.isOne(raw(column), readOn)).findFirst()
                .ifPresent(column -> find(column, FindingCode.DECEASED));
        return new PeopleRow.Read(findings.line(), person, nir(), findings.all());
    }

    private void findAge(Person person) {
        if (cells.has(PeopleColumn.DATE_NAISSANCE) && raw(PeopleColumn.DATE_NAISSANCE).isEmpty()) {
            find(PeopleColumn.DATE_NAISSANCE, FindingCode.BIRTH_DATE_MISSING);
        }
        if (person.isMinorOn(readOn)) {
            find(PeopleColumn.DATE_NAISSANCE, FindingCode.MINOR);
        }
    }

    private PersonName name() {
        PersonName name = new PersonName(kept(PeopleColumn.CIVILITE), kept(PeopleColumn.NOM),
                kept(PeopleColumn.NOM_NAISSANCE), kept(PeopleColumn.PRENOM));
        name.fault().ifPresent(code -> find(PeopleColumn.NOM, code));
        return name;
    }

    private Sex sex() {
        return WrittenSex.read(raw(PeopleColumn.SEXE)).orElseGet(() -> {
            find(PeopleColumn.SEXE, FindingCode.SEX);
            return Sex.UNKNOWN;
        });
    }

    private Optional<LocalDate> date(PeopleColumn column, FindingCode code) {
        Optional<LocalDate> date = WrittenDate.read(raw(column));
        if (date.isEmpty() && !raw(column).isEmpty()) {
            find(column, code);
        }
        return date;
    }

    private PostalAddress address() {
        PostalAddress address = new PostalAddress(kept(PeopleColumn.ADRESSE1), kept(PeopleColumn.ADRESSE2),
                kept(PeopleColumn.ADRESSE3), WrittenPostcode.read(kept(PeopleColumn.CODE_POSTAL)),
                kept(PeopleColumn.COMMUNE), kept(PeopleColumn.PAYS));
        for (AddressFault fault : address.faults()) {
            find(columnOf(fault), fault.code());
        }
        if (postcodes.doubt(address)) {
            find(Postcodes.columnOf(address), FindingCode.POSTCODE_TOWN);
        }
        return address;
    }

    private static PeopleColumn columnOf(AddressFault fault) {
        return switch (fault.part()) {
            case LINE1 -> PeopleColumn.ADRESSE1;
            case LINE2 -> PeopleColumn.ADRESSE2;
            case LINE3 -> PeopleColumn.ADRESSE3;
            case POSTCODE -> PeopleColumn.CODE_POSTAL;
            case TOWN -> PeopleColumn.COMMUNE;
            case COUNTRY -> PeopleColumn.PAYS;
        };
    }

    private String phone() {
        String phone = kept(PeopleColumn.TELEPHONE);
        if (!phone.isEmpty() && !Reachable.byPhone(phone)) {
            find(PeopleColumn.TELEPHONE, FindingCode.PHONE);
        }
        return phone;
    }

    private String email() {
        String email = kept(PeopleColumn.EMAIL);
        if (!email.isEmpty() && !Reachable.byEmail(email)) {
            find(PeopleColumn.EMAIL, FindingCode.EMAIL);
        }
        return email;
    }

    private Optional<Nir> nir() {
        String written = raw(PeopleColumn.NIR);
        if (written.isEmpty()) {
            if (cells.has(PeopleColumn.NIR)) {
                find(PeopleColumn.NIR, FindingCode.NIR_MISSING);
            }
            return Optional.empty();
        }
        Parsed<Nir> nir = Nir.parse(written);
        if (nir.value().isEmpty()) {
            find(PeopleColumn.NIR, FindingCode.NIR_FORMAT);
        }
        nir.value().filter(read -> !read.keyHolds()).ifPresent(wrong -> find(PeopleColumn.NIR, FindingCode.NIR_KEY));
        return nir.value();
    }

    /** Whatever was written has leaked, right or wrong. */
    private Set<LeakedData> leaked() {
        Set<LeakedData> leaked = EnumSet.noneOf(LeakedData.class);
        for (PeopleColumn column : PeopleColumn.values()) {
            column.category().filter(category -> !raw(column).isEmpty()).ifPresent(leaked::add);
        }
        return leaked;
    }

    private String kept(PeopleColumn column) {
        String text = cells.at(column);
        if (GarbledText.isOne(text)) {
            find(column, FindingCode.GARBLED);
        }
        if (text.codePointCount(0, text.length()) <= KEPT) {
            return text;
        }
        find(column, FindingCode.FIELD_TOO_LONG);
        return text.substring(0, text.offsetByCodePoints(0, KEPT));
    }

    private String raw(PeopleColumn column) {
        return cells.raw(column);
    }

    private void find(PeopleColumn column, FindingCode code) {
        findings.find(column, code);
    }
}
