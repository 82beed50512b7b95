package fr.clepsydre.store.intake;

import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.breach.LaboratoryZone;
import fr.clepsydre.domain.breach.Siren;
import fr.clepsydre.domain.intake.LaboratoryRow;
import fr.clepsydre.domain.intake.RowFault;
import fr.clepsydre.domain.intake.RowRemark;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks what a row says of a laboratory. Without a number and a name there is none; anything else that is wrong is
 * left out and named, because the laboratory has its 72 hours all the same.
 */
final class LaboratoryCheck {

    /** Characters of one value. */
    static final int LONGEST = 250;

    private static final int SHOWN = 40;
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");

    private final long line;
    private final List<RowRemark> warnings = new ArrayList<>();

    LaboratoryCheck(long line) {
        this.line = line;
    }

    /** Notes what the format itself found doubtful in the row. */
    LaboratoryCheck warn(String column, RowFault fault, String... args) {
        warnings.add(new RowRemark(line, column, fault, List.of(args)));
        return this;
    }

    LaboratoryRow check(WrittenLaboratory written) {
        if (written.finess().isEmpty()) {
            return refused("finess", RowFault.FINESS_MISSING);
        }
        Optional<Finess> finess = Finess.parse(written.finess()).value();
        if (finess.isEmpty()) {
            return refused("finess", RowFault.FINESS_FORMAT, shown(written.finess()));
        }
        if (written.name().isEmpty()) {
            return refused("raison_sociale", RowFault.NAME_MISSING);
        }
        if (Math.max(written.name().length(), written.address().length()) > LONGEST) {
            return refused("raison_sociale", RowFault.FIELD_TOO_LONG, String.valueOf(LONGEST));
        }
        if (!finess.get().checkDigitHolds()) {
            warn("finess", RowFault.FINESS_CHECK_DIGIT, finess.get().number());
        }
        return new LaboratoryRow.Read(line, laboratory(finess.get(), written), warnings);
    }

    private Laboratory laboratory(Finess finess, WrittenLaboratory written) {
        return new Laboratory(finess, legalEntity(written.ejFiness()), written.name(), siren(written.siren()),
                written.address(), postcode(written.postcode()), written.town(), email(written.dpoEmail()),
                phone(written.phone()), zone(finess, written));
    }

    private Optional<Finess> legalEntity(String text) {
        Optional<Finess> entity = Finess.parse(text).value();
        if (entity.isEmpty() && !text.isEmpty()) {
            warn("id_ej", RowFault.EJ_FORMAT, shown(text));
        }
        return entity;
    }

    private Optional<Siren> siren(String text) {
        Optional<Siren> siren = Siren.parse(text).value();
        if (siren.isEmpty() && !text.isEmpty()) {
            warn("siren", RowFault.SIREN_INVALID, shown(text));
        }
        return siren;
    }

    private String postcode(String text) {
        if (!text.isEmpty() && !POSTCODE.matcher(text).matches()) {
            warn("code_postal", RowFault.POSTCODE_INVALID, shown(text));
        }
        return shown(text);
    }

    private Optional<String> email(String text) {
        boolean reachable = Reachable.byEmail(text);
        if (!reachable && !text.isEmpty()) {
            warn("email_dpo", RowFault.EMAIL_INVALID, shown(text));
        }
        return reachable ? Optional.of(text) : Optional.empty();
    }

    private Optional<String> phone(String text) {
        boolean reachable = Reachable.byPhone(text);
        if (!reachable && !text.isEmpty()) {
            warn("telephone", RowFault.PHONE_INVALID, shown(text));
        }
        return reachable ? Optional.of(text) : Optional.empty();
    }

    private ZoneId zone(Finess finess, WrittenLaboratory written) {
        ZoneId byPlace = LaboratoryZone.of(finess, written.postcode());
        if (written.zone().isEmpty()) {
            return byPlace;
        }
        try {
            return ZoneId.of(written.zone());
        } catch (DateTimeException unknown) {
            warn("zone", RowFault.ZONE_UNKNOWN, shown(written.zone()), byPlace.getId());
            return byPlace;
        }
    }

    /** The row cannot be used. */
    LaboratoryRow refused(String column, RowFault fault, String... args) {
        return new LaboratoryRow.Refused(new RowRemark(line, column, fault, List.of(args)));
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) : text;
    }
}
