package fr.clepsydre.store.version;

import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.version.Filing;
import fr.clepsydre.domain.notification.version.Receipt;
import fr.clepsydre.domain.notification.version.ReceiptType;
import fr.clepsydre.domain.notification.version.SignOff;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.domain.notification.version.VersionFile;
import fr.clepsydre.domain.notification.version.VersionKind;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The one place where rows become versions and back. */
final class VersionMapping {

    private VersionMapping() {
    }

    static Version read(VersionRow row) {
        Version.Head head = new Version.Head(VersionKind.valueOf(row.kind), row.note, row.form, row.formVersion,
                row.authorLogin, row.authorName, row.frozenAt);
        List<VersionFile> files = row.files.stream()
                .map(file -> new VersionFile(file.name, file.mediaType, file.sha256, file.lengthOf))
                .sorted(Comparator.comparing(VersionFile::name)).toList();
        return new Version(row.numberOf, head, files, row.seal, signOff(row), filing(row));
    }

    private static Optional<SignOff> signOff(VersionRow row) {
        return Optional.ofNullable(row.signerLogin).map(login -> new SignOff(login, row.signerName,
                SignOff.Capacity.valueOf(row.signerCapacity), row.signedAt, row.signedSeal));
    }

    private static Optional<Filing> filing(VersionRow row) {
        return Optional.ofNullable(row.filedAt).map(at -> new Filing(new ZonedMoment(at, ZoneId.of(row.filedZone)),
                row.filingNumber, new Receipt(ReceiptType.valueOf(row.receiptType), row.receiptSha256,
                        row.receiptLength), row.filedBy, row.filingRecorded));
    }

    /** What was frozen: written once. */
    static void freeze(Version version, VersionRow row) {
        row.numberOf = version.number();
        row.kind = version.head().kind().name();
        row.note = version.head().note();
        row.form = version.head().form();
        row.formVersion = version.head().formVersion();
        row.seal = version.seal();
        row.authorLogin = version.head().authorLogin();
        row.authorName = version.head().author();
        row.frozenAt = version.head().frozenAt();
        version.files().forEach(file -> {
            VersionFileValue value = new VersionFileValue();
            value.name = file.name();
            value.mediaType = file.mediaType();
            value.sha256 = file.sha256();
            value.lengthOf = file.length();
            row.files.add(value);
        });
    }

    /** What people did with it. */
    static void add(Version version, VersionRow row) {
        SignOff signOff = version.signOff().orElse(null);
        row.signerLogin = signOff == null ? null : signOff.login();
        row.signerName = signOff == null ? null : signOff.name();
        row.signerCapacity = signOff == null ? null : signOff.capacity().name();
        row.signedAt = signOff == null ? null : signOff.at();
        row.signedSeal = signOff == null ? null : signOff.seal();
        version.filing().ifPresent(filing -> {
            row.filedAt = filing.at().at();
            row.filedZone = filing.at().zone().getId();
            row.filingNumber = filing.number();
            row.receiptType = filing.receipt().type().name();
            row.receiptSha256 = filing.receipt().sha256();
            row.receiptLength = filing.receipt().length();
            row.filedBy = filing.by();
            row.filingRecorded = filing.recorded();
        });
    }
}
