package fr.clepsydre.web.question;

import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.question.QuestionSheet.Saved;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.primefaces.PrimeFaces;

/**
 * Answers the events of {@code <cl:question>}: saves, says so, and has the browser show what changed and no more, so
 * that nobody loses the place where they type. The questions stand in a form of the id {@code answers}.
 */
@Named
@RequestScoped
public class Asking {

    private static final String FORM = "answers:";
    private static final String SAVED = "document.dispatchEvent(new CustomEvent('clepsydre:saved',{detail:'answers'}))";

    @Inject
    private Phrases phrases;
    @Inject
    private Clock clock;

    private String said = "";

    /** Something was typed or chosen. {@code parts}: ids of what shows a total, separated by spaces. */
    public void typed(QuestionSheet sheet, String key, String parts) {
        boolean wasUnknown = sheet.form(key).isUnknown();
        sheet.form(key).settle();
        if (wasUnknown) {
            show(List.of(FORM + key + "-q"));
        }
        tell(sheet, key, parts, sheet.save(key));
    }

    /** "Not known yet" was ticked or unticked. */
    public void ticked(QuestionSheet sheet, String key, String parts) {
        tell(sheet, key, parts, sheet.save(key));
    }

    public void answerOtherwise(QuestionSheet sheet, String key) {
        sheet.answerOtherwise(key);
        show(List.of(FORM + key + "-q"));
    }

    public void giveBack(QuestionSheet sheet, String key, String parts) {
        tell(sheet, key, parts, sheet.giveBack(key));
        show(List.of(FORM + key + "-q"));
    }

    public void keepMine(QuestionSheet sheet, String key, String parts) {
        tell(sheet, key, parts, sheet.keepMine(key));
        show(List.of(FORM + key + "-q"));
    }

    public void takeTheirs(QuestionSheet sheet, String key) {
        sheet.takeTheirs(key);
        show(List.of(FORM + key + "-q"));
    }

    private void tell(QuestionSheet sheet, String key, String parts, Saved saved) {
        boolean mended = !sheet.form(key).getProblem().isEmpty();
        if (saved instanceof Saved.Refused refused) {
            String sentence = phrases.refusal(refused.refusals().get(0));
            sheet.form(key).refuse(sentence, refused.refusals());
            said = phrases.text("question.refused", sentence);
            show(List.of(FORM + key + "-q", "saved"));
        } else if (saved instanceof Saved.Conflict) {
            said = phrases.text("question.conflict");
            show(List.of(FORM + key + "-q", "saved"));
        } else if (saved instanceof Saved.Done) {
            done(sheet, key, parts);
        }
        if (mended) {
            show(List.of(FORM + key + "-q"));
        }
    }

    private void done(QuestionSheet sheet, String key, String parts) {
        Instant now = clock.instant();
        said = phrases.text("question.saved", phrases.hour(now));
        List<String> changed = new ArrayList<>(Arrays.asList(parts.split(" ")));
        changed.add(FORM + key + "-note");
        changed.add("saved");
        Stream.concat(sheet.dependents(key).stream(), sheet.turned().stream()).distinct()
                .filter(other -> !other.equals(key))
                .forEach(other -> changed.add(FORM + other + "-q"));
        show(changed);
        PrimeFaces.current().executeScript(SAVED);
    }

    /** The page has read its case anew, since a deadline has passed: shows what is asked now and was not before. */
    public void looked(QuestionSheet sheet, String parts) {
        List<String> changed = new ArrayList<>(Arrays.asList(parts.split(" ")));
        List<String> turned = sheet.turned();
        if (!turned.isEmpty()) {
            said = phrases.text("notification.late");
            changed.add("saved");
        }
        turned.forEach(key -> changed.add(FORM + key + "-q"));
        show(changed);
    }

    private static void show(List<String> ids) {
        PrimeFaces.current().ajax().update(ids);
    }

    /** For the live region of the page: saved at, or why not; empty before anything was done. */
    public String getSaid() {
        return said;
    }
}
