package fr.clepsydre.press;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.press.template.Template;
import fr.clepsydre.press.template.TemplateKind;
import java.nio.file.Path;
import java.util.Locale;

/** Where templates are: a folder of the operator, file by file, and what the program ships where a file is absent. */
public final class Templates {

    private final Path folder;

    /** @param folder usually {@code templates}; it need not exist */
    public Templates(Path folder) {
        this.folder = folder;
    }

    /**
     * The template of this kind in this language.
     *
     * @return the template, or every fault of its file
     */
    public Outcome<Template> read(TemplateKind kind, Locale language) {
        throw new UnsupportedOperationException(folder.toString());
    }
}
