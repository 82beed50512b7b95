package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.comment.CommentOnField;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.Section;
import fr.clepsydre.domain.notification.comment.Discussion;
import fr.clepsydre.domain.notification.comment.Remark;
import fr.clepsydre.domain.notification.comment.Talk;
import fr.clepsydre.web.Phrases;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.primefaces.PrimeFaces;

/** What colleagues say to each other on the workspace of a notification: beside each question, and counted by section. */
@Named
@ViewScoped
public class CommentsPart implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "answers:";
    private static final String SAVED = "document.dispatchEvent(new CustomEvent('clepsydre:saved',{detail:'answers'}))";

    @Inject
    private transient CommentOnField comments;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Phrases phrases;

    private final Map<String, CommentForm> forms = new HashMap<>();
    private transient CaseAddress address;
    private transient Discussion discussion;
    private String said = "";

    private Discussion discussion() {
        if (discussion == null) {
            address = CaseAddress.asked().orElseThrow();
            discussion = comments.read(address.reference(), address.finess()).orElse(Discussion.EMPTY);
        }
        return discussion;
    }

    /** What was said about that question. */
    public Talk about(String question) {
        return discussion().about(question);
    }

    /** How many comments on a section wait for somebody. */
    public int open(Section section) {
        return discussion().open(section.questions().stream().map(Question::key).toList());
    }

    /** How many comments on the case wait for somebody. */
    public int getOpen() {
        return discussion().open();
    }

    /** Whether the reader may take that comment back. */
    public boolean isOwn(Remark comment) {
        return comment.login().equals(caller.known().login());
    }

    /** What is being typed about that question. */
    public CommentForm form(String question) {
        return forms.computeIfAbsent(question, key -> new CommentForm());
    }

    /** For the live region beside the questions: what was done last. */
    public String getSaid() {
        return said;
    }

    /** Says what is typed. */
    public void say(String question) {
        CommentForm form = form(question);
        if (change(question, "comment.said", (reference, finess) ->
                comments.say(reference, finess, question, form.getText()))) {
            form.clear();
            PrimeFaces.current().executeScript(SAVED);
        }
    }

    /** Settles what the page shows. */
    public void settle(String question, int upTo) {
        change(question, "comment.said.settled", (reference, finess) ->
                comments.settle(reference, finess, question, upTo));
    }

    public void withdraw(String question, int number) {
        change(question, "comment.said.withdrawn", (reference, finess) ->
                comments.withdraw(reference, finess, number));
    }

    /** Whether it was done; the browser shows what has changed, and no more. */
    private boolean change(String question, String done, BiFunction<Reference, String, Outcome<Discussion>> work) {
        discussion();
        Outcome<Discussion> outcome = work.apply(address.reference(), address.finess());
        boolean accepted = outcome instanceof Outcome.Accepted;
        discussion = comments.read(address.reference(), address.finess()).orElse(Discussion.EMPTY);
        if (accepted) {
            form(question).refuse("");
        } else {
            form(question).refuse(phrases.refusal(outcome.refusals().get(0)));
        }
        said = accepted ? phrases.text(done) : form(question).getProblem();
        List<String> changed = new ArrayList<>(List.of("sections", "talk-said", FORM + question + "-talk",
                FORM + question + "-talks"));
        PrimeFaces.current().ajax().update(changed);
        return accepted;
    }
}
