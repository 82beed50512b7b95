package fr.clepsydre.app.words;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.RowRemark;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * The one sentence of each refusal, warning and finding: what, where, how to mend it. Codes, moments and numbers among
 * the arguments are written as people do. Immutable.
 */
public final class RefusalWords {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Bundle bundle;
    private final Wording wording;

    private RefusalWords(Locale locale) {
        bundle = Bundle.named("fr.clepsydre.refusals", locale);
        wording = Wording.in(locale);
    }

    public static RefusalWords in(Locale locale) {
        return new RefusalWords(locale);
    }

    /** The sentence of a refusal; one whose code is a {@code FileFault} begins with line and position as arguments. */
    public String sentence(Refusal refusal) {
        String fault = "file." + refusal.code();
        return bundle.has(fault) && refusal.args().size() >= 2
                ? atLine(Long.parseLong(refusal.args().get(0)),
                        sentence(fault, refusal.args().subList(2, refusal.args().size())))
                : sentence(refusal.code(), refusal.args());
    }

    /** The sentence of a row that was refused or is doubtful, without its line. */
    public String sentence(RowRemark remark) {
        return sentence("row." + remark.fault(), remark.args());
    }

    /** The sentence of a file that could not be read any further, with its line. */
    public String sentence(BrokenFile broken) {
        return atLine(broken.line(), sentence("file." + broken.fault(), broken.args()));
    }

    private String atLine(long line, String fault) {
        return line == 0 ? fault : bundle.text("file.at.line", line, fault);
    }

    /** What a finding on the row of a person means; {@code code} is a {@code FindingCode}. */
    public String finding(String code) {
        return sentence("finding." + code, List.of());
    }

    /** A code without a sentence, which a test forbids, stands for itself. Where the same code comes with more or fewer arguments, {@code CODE.1} is the sentence for one. */
    private String sentence(String code, List<String> args) {
        String counted = code + "." + args.size();
        if (!bundle.has(counted) && !bundle.has(code)) {
            return code;
        }
        MessageFormat format = bundle.format(bundle.has(counted) ? counted : code);
        Format[] formats = format.getFormatsByArgumentIndex();
        Object[] written = new Object[args.size()];
        for (int i = 0; i < written.length; i++) {
            boolean number = i < formats.length && formats[i] instanceof NumberFormat;
            written[i] = number ? Long.valueOf(args.get(i)) : written(args.get(i));
        }
        return format.format(written);
    }

    private String written(String arg) {
        String code = "code." + arg;
        return bundle.has(code) ? bundle.text(code) : moment(arg);
    }

    private String moment(String arg) {
        if (ZonedMoment.read(arg) instanceof Outcome.Accepted<ZonedMoment> moment) {
            return wording.moment(moment.value());
        }
        try {
            return wording.moment(Instant.parse(arg), PARIS);
        } catch (DateTimeException noInstant) {
            return local(arg);
        }
    }

    private String local(String arg) {
        try {
            OffsetDateTime with = OffsetDateTime.parse(arg);
            return wording.wallClock(with.toLocalDateTime()) + " (UTC" + with.getOffset().getId() + ")";
        } catch (DateTimeException noOffset) {
            return bare(arg);
        }
    }

    private String bare(String arg) {
        try {
            return wording.wallClock(LocalDateTime.parse(arg));
        } catch (DateTimeException noMoment) {
            return arg;
        }
    }
}
