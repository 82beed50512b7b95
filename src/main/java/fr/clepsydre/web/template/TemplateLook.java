package fr.clepsydre.web.template;

import fr.clepsydre.app.letter.LetterPrinter;
import fr.clepsydre.app.template.PreviewTemplate;
import fr.clepsydre.app.template.TemplateFile;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.ProofReason;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The letter that the text makes, page by page, to each of twelve invented people. */
@Named
@ViewScoped
public class TemplateLook implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TemplatePage template;
    @Inject
    private transient PreviewTemplate preview;

    private transient ProofReason who = ProofReason.ALL_FLAGS;
    private transient int page = 1;
    private transient @Nullable String typeset;
    private transient Map<ProofReason, Integer> pages = Map.of();

    /** Shows what the request chose, from its first page. */
    public void look() {
        page = 1;
    }

    /** The same page of the one before, or after; behind the last comes the first. */
    public void turnWho(int by) {
        int count = ProofReason.values().length;
        who = ProofReason.values()[Math.floorMod(who.ordinal() + by, count)];
        page = 1;
    }

    public void turnPage(int by) {
        page = Math.max(1, Math.min(getLast(), getPage() + by));
    }

    /** Where the picture is; it changes with the text and the recipient. */
    public String getPicture() {
        return template.getPath() + "/page.png?who=" + who + "&page=" + getPage()
                + "&v=" + Integer.toHexString(TemplateFile.lines(template.getText()).hashCode());
    }

    public boolean isByMail() {
        return template.getFile().kind() == LetterKind.EMAIL;
    }

    /** The message to the chosen recipient; none for a text with faults. */
    public List<LetterPrinter.Message> getMessages() {
        return isByMail() && preview.message(wanted(), who) instanceof Outcome.Accepted<LetterPrinter.Message> good
                ? List.of(good.value()) : List.of();
    }

    private PreviewTemplate.Wanted wanted() {
        return new PreviewTemplate.Wanted(template.getFile().kind(), template.getFile().language(),
                template.getText());
    }

    /** Recipients whose letter takes more than one page, or cannot be printed. */
    public List<ProofReason> getLong() {
        return pages().entrySet().stream().filter(counted -> counted.getValue() != 1).map(Map.Entry::getKey).toList();
    }

    /** How many pages the letter to the chosen recipient has; at least 1. */
    public int getLast() {
        return Math.max(1, Optional.ofNullable(pages().get(who)).orElse(1));
    }

    /** Typeset once a text. */
    private Map<ProofReason, Integer> pages() {
        if (!template.getText().equals(typeset)) {
            typeset = template.getText();
            pages = isByMail() ? Map.of() : preview.pages(wanted());
        }
        return pages;
    }

    public List<ProofReason> getRecipients() {
        return List.of(ProofReason.values());
    }

    public ProofReason getWho() {
        return who;
    }

    public void setWho(ProofReason who) {
        this.who = who;
    }

    /** Which page is shown, from 1; the last one when the text has become shorter. */
    public int getPage() {
        return Math.min(page, getLast());
    }
}
