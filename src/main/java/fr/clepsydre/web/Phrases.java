package fr.clepsydre.web;

import fr.clepsydre.app.notification.AnswerWords;
import fr.clepsydre.app.words.Bundle;
import fr.clepsydre.app.words.RefusalWords;
import fr.clepsydre.app.words.Wording;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Contact;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.FileFault;
import fr.clepsydre.domain.intake.RowRemark;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.people.PostalAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts with arguments of the pages of a laboratory's case, and how these pages write counts and answers. */
@Named
@RequestScoped
public class Phrases {

    private static final String BUNDLE = "fr.clepsydre.web.laboratory";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private Reader reader;

    /** A text of the bundle {@code lab} with its arguments; numbers among them get their spaces. */
    public String text(String key, @Nullable Object... args) {
        return bundle().text(key, args);
    }

    /** The text of that key followed by a code, for example of a status; the code itself where there is none. */
    public String coded(String prefix, String code) {
        String key = prefix + '.' + code;
        return bundle().has(key) ? bundle().text(key) : code;
    }

    /** A count with what is known of it: never 0 for unknown, an estimate with ≈ and its source. */
    public String count(Count count) {
        return Wording.in(language()).count(count);
    }

    /** An address in one line as the file wrote it. */
    public String written(PostalAddress address) {
        String line = Stream.of(address.line1(), address.line2(), address.line3(),
                        (address.postcode() + " " + address.town()).strip(), address.country())
                .filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
        return line.isEmpty() ? text("patients.written.none") : line;
    }

    /** A birth date in figures, or that there is none. */
    public String born(Optional<LocalDate> birth) {
        return birth.map(this::day).orElseGet(() -> text("patients.born.unknown"));
    }

    /** The parts of a contact in one line; not known when it has none. */
    public String contact(Contact contact) {
        return contact.isEmpty()
                ? Wording.in(language()).unknown()
                : contact.canonical().lines().filter(line -> !line.isBlank()).collect(Collectors.joining(", "));
    }

    public String answer(Question question, Answer answer) {
        return AnswerWords.in(language()).write(question, answer);
    }

    /** Why something was not done: what, where, how to mend it. */
    public String refusal(Refusal refusal) {
        return RefusalWords.in(locale()).sentence(refusal);
    }

    /** Why a document cannot be printed, with the part of the form that holds it where it is one. */
    public String printFault(Refusal refusal) {
        return refusal.field().filter(field -> field.startsWith("sections."))
                .map(field -> text("print.fault", field.substring("sections.".length()), refusal(refusal)))
                .orElseGet(() -> refusal(refusal));
    }

    /** Why reading a file of people stopped: its line where it has one, what is wrong and how to mend it. */
    public String fileFault(Refusal failure) {
        boolean ofFile = Arrays.stream(FileFault.values()).anyMatch(fault -> fault.name().equals(failure.code()));
        if (!ofFile) {
            return refusal(failure);
        }
        return RefusalWords.in(locale()).sentence(new BrokenFile(FileFault.valueOf(failure.code()),
                Long.parseLong(failure.args().get(0)), Integer.parseInt(failure.args().get(1)),
                failure.args().subList(2, failure.args().size())));
    }

    /** The same, of a file of laboratories. */
    public String broken(BrokenFile broken) {
        return RefusalWords.in(locale()).sentence(broken);
    }

    /** Why a row of a file of laboratories was refused, or what is doubtful in it. */
    public String rowRemark(RowRemark remark) {
        return RefusalWords.in(locale()).sentence(remark);
    }

    /** What a code of a row means: why it was refused, or what is doubtful in it. */
    public String remark(String code) {
        Bundle refusals = Bundle.named("fr.clepsydre.refusals", locale());
        return Stream.of("remark." + code)
                .filter(bundle()::has).map(key -> bundle().text(key))
                .findFirst()
                .orElseGet(() -> refusals.has("finding." + code) ? refusals.text("finding." + code) : code);
    }

    /** Why a letter was set aside. */
    public String setAside(String code) {
        return coded("aside", code);
    }

    /** Names one after the other. */
    public String joined(List<String> names) {
        return String.join(", ", names);
    }

    /** A day in full. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(day);
    }

    /** Hours and minutes in Paris. */
    public String hour(Instant instant) {
        return HOUR.format(instant.atZone(reader.getZone()));
    }

    /** Hours and minutes there. */
    public String hourIn(Instant instant, String zone) {
        return HOUR.format(instant.atZone(ZoneId.of(zone)));
    }

    /** {@code fr} or {@code en}. */
    public String language() {
        return locale().getLanguage();
    }

    private Bundle bundle() {
        return Bundle.named(BUNDLE, locale());
    }

    private Locale locale() {
        var faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? reader.getLanguage().locale()
                : faces.getViewRoot().getLocale();
    }
}
