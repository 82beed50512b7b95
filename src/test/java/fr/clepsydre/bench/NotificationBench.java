package fr.clepsydre.bench;

import fr.clepsydre.app.Office;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.Files;
import fr.clepsydre.app.notification.SheetPress;
import fr.clepsydre.app.notification.SheetWriter;
import fr.clepsydre.app.people.People;
import fr.clepsydre.app.people.PeopleCounts;
import fr.clepsydre.app.version.FreezeVersion;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Cases;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.domain.notification.version.VersionBook;
import fr.clepsydre.domain.notification.version.VersionKind;
import fr.clepsydre.press.NotificationPress;
import fr.clepsydre.press.Templates;
import fr.clepsydre.press.template.TemplateKind;
import fr.clepsydre.store.form.Forms;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * One notification from its answers to the bytes of its PDF, and a version with all its files, in memory: every question
 * of the form answered, long texts of 1,500 characters. The template is read each time, as the application does.
 */
public final class NotificationBench {

    private static final int LONG = 1500;
    private static final int SHORT = 120;
    private static final String PROSE = "Le fichier, extrait d’une sauvegarde du prestataire, a été mis en vente ; "
            + "le laboratoire en a eu connaissance par un message et a fait vérifier un échantillon de 50 lignes. ";
    private static final Templates TEMPLATES = new Templates(Path.of("no such folder"));
    private static final SheetPress PRESS = (sheet, printed, attached) ->
            NotificationPress.print(accepted(TEMPLATES.read(TemplateKind.NOTIFICATION, sheet.language())), sheet,
                    printed, attached);

    private NotificationBench() {
    }

    /** Runs it; no arguments. */
    public static void main(String[] arguments) {
        CaseFile file = Files.file(filled(Cases.aware()));
        measure("answers to PDF", 3000, () -> file, one -> accepted(PRESS.print(SheetWriter.write(one, "fr"),
                Cases.NOW, List.of())).length);
        measure("freeze a version", 1000, NotificationBench::office, NotificationBench::freeze);
    }

    /** What is measured; it answers how many bytes it made. */
    private interface Work<T> {
        long of(T prepared);
    }

    private static <T> void measure(String name, int runs, Supplier<T> prepare, Work<T> work) {
        double[] milliseconds = new double[runs];
        long bytes = 0;
        for (int run = -runs / 4; run < runs; run++) {
            T prepared = prepare.get();
            long start = System.nanoTime();
            bytes = work.of(prepared);
            milliseconds[Math.max(0, run)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        System.out.printf(Locale.ROOT, "%-17s median %6.1f ms, p99 %6.1f ms, slowest of %d %6.1f ms, %d KiB%n", name,
                milliseconds[runs / 2], milliseconds[runs * 99 / 100], runs, milliseconds[runs - 1], bytes >> 10);
    }

    private static Office office() {
        Office office = Office.withTwoLaboratories().with(PRESS).with(nobody());
        office.cases().involve(Office.laboratory(Office.FIRST), filled(Cases.aware()));
        return office;
    }

    private static long freeze(Office office) {
        Version version = accepted(office.dpo(new FreezeVersion()).freeze(Office.INCIDENT, Office.FIRST, Seen.ANYTHING,
                new VersionBook.Wish(VersionKind.INITIAL, "")));
        return version.files().stream().mapToLong(made -> made.length()).sum();
    }

    private static Involvement filled(Involvement aware) {
        Form form = Forms.cnil();
        Map<String, Answer> answers = new TreeMap<>();
        form.questions().forEach(question -> answers.put(question.key(), answer(question)));
        return new Involvement(aware.incident(), aware.finess(), aware.zone(), aware.progress(), aware.counts(),
                aware.contacts(), new Answers(answers), aware.duties());
    }

    private static Answer answer(Question question) {
        return switch (question.type()) {
            case TEXT -> Answer.of(text(SHORT));
            case LONG_TEXT -> Answer.of(text(LONG));
            case ONE_OF -> Answer.of(question.choices().orElseThrow().choices().get(0).code());
            case SEVERAL_OF -> new Answer.Given(question.choices().orElseThrow().choices().stream()
                    .map(choice -> choice.code()).toList());
            case MOMENT -> Answer.of("2021-02-14T09:00+01:00[Europe/Paris]");
            case COUNT -> Answer.of("~81000 éditeur");
            case YES_NO -> Answer.of("YES");
        };
    }

    private static String text(int length) {
        return PROSE.repeat(length / PROSE.length() + 1).substring(0, length);
    }

    private static People nobody() {
        return (People) Proxy.newProxyInstance(People.class.getClassLoader(), new Class<?>[] {People.class},
                (proxy, method, arguments) -> {
                    if (method.getReturnType() == PeopleCounts.class) {
                        return PeopleCounts.NONE;
                    }
                    throw new IllegalStateException(method.getName());
                });
    }

    private static <T> T accepted(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T> accepted) {
            return accepted.value();
        }
        throw new IllegalStateException("refused: " + outcome.refusals());
    }
}
