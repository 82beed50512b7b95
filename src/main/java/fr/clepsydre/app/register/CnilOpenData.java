package fr.clepsydre.app.register;

import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Choices;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The notified cases in the nine columns of the CNIL's open data "Notifications à la CNIL de violations de données à
 * caractère personnel", as its files are: a note, a header, months, bands, its own labels, several values joined by a
 * comma without a space (labels hold ", ": split on {@code ,(?=\S)}). What is not known is left blank unless the
 * authority's list has words for it; a number that is not known has no band. The sector is the laboratory's own answer.
 *
 * @param form whose French labels are the authority's
 */
record CnilOpenData(Form form) {

    /** Of the file; see {@link CnilText} for what it does not hold. */
    static final Charset CHARSET = Charset.forName("windows-1252");

    private static final String HEADER = "Date de réception de la notification;Secteur d'activité de l'organisme"
            + " concerné;Natures de la violation;Nombre de personnes impactées;Typologies des données impactées;"
            + "Données sensibles;Origines de l'incident;Causes de l'incident;Information des personnes";
    private static final String END = "\r\n";
    /** The authority counts its months in Paris. */
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** The two lines before the rows. */
    String head(Instant at) {
        return "Extraction générée le " + DAY.format(at.atZone(PARIS)) + ";;;;;;;;" + END + HEADER + END;
    }

    /** Empty for what was not notified: the open data are of notifications. */
    String row(RegisterEntry entry) {
        return entry.ofLaboratory()
                .flatMap(file -> file.progress().notifiedAt().map(at -> row(entry, file, at)))
                .orElse("");
    }

    private String row(RegisterEntry entry, RegisterCase file, Instant notified) {
        return String.join(";",
                MONTH.format(notified.atZone(PARIS)),
                CnilText.cell(text(entry, "sector")),
                labels(entry, "nature"),
                band(file.counts().persons()),
                labels(entry, "dataCategories"),
                entry.answer("sensitiveData").filter(answer -> answer instanceof Answer.Given).isPresent() ? "Oui" : "",
                labels(entry, "origin"),
                labels(entry, "cause"),
                labels(entry, "communication")) + END;
    }

    /** An estimate falls into the band of its value. */
    static String band(Count count) {
        if (count.kind() == Count.Kind.UNKNOWN) {
            return "";
        }
        long persons = RegisterTable.number(count);
        if (persons <= 5) {
            return "Entre 0 et 5 personnes";
        }
        if (persons <= 50) {
            return "Entre 6 et 50 personnes";
        }
        if (persons <= 300) {
            return "Entre 51 et 300 personnes";
        }
        return persons <= 5000 ? "Entre 301 et 5000 personnes" : "Plus de 5000 personnes";
    }

    private String labels(RegisterEntry entry, String key) {
        Optional<Choices> list = form.question(key).flatMap(Question::choices);
        Optional<Answer> answer = entry.answer(key);
        if (list.isEmpty() || answer.isEmpty()) {
            return "";
        }
        return answer.get() instanceof Answer.Given given
                ? given.values().stream().map(code -> label(list.get(), code)).collect(Collectors.joining(","))
                : list.get().notKnown().map(words -> CnilText.cell(words.fr())).orElse("");
    }

    private static String label(Choices list, String code) {
        return CnilText.cell(list.choice(code).map(choice -> choice.label().fr()).orElse(code));
    }

    private static String text(RegisterEntry entry, String key) {
        return entry.answer(key).filter(answer -> answer instanceof Answer.Given)
                .map(answer -> ((Answer.Given) answer).value()).orElse("");
    }
}
