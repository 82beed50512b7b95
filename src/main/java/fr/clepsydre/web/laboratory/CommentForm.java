package fr.clepsydre.web.laboratory;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A comment that is being typed. */
public final class CommentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text = "";
    private String problem = "";

    /** Why it was not kept, as a sentence; empty when nothing was wrong. */
    public String getProblem() {
        return problem;
    }

    void refuse(String sentence) {
        problem = sentence;
    }

    void clear() {
        text = "";
        problem = "";
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}
