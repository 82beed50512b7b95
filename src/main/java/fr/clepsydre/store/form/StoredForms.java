package fr.clepsydre.store.form;

import fr.clepsydre.app.notification.Definition;
import fr.clepsydre.app.notification.Forms;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.FormMapping;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The forms from {@code templates/notification} in the working directory and those that the archive ships. Read once,
 * at the start, which fails with every fault of every file when one is broken: a notification must not follow half a
 * form.
 */
@ApplicationScoped
public class StoredForms implements Forms {

    private @Nullable FormShelf shelf;
    private @Nullable Form assessment;

    @PostConstruct
    void read() {
        shelf = ShelfReader.read(new TemplateFolder(Path.of(TemplateFolder.NAME)));
        assessment = AssessmentForm.read(Path.of(AssessmentForm.NAME));
    }

    /** Asks for the forms while the server starts, and not at the first page. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        current();
    }

    @Override
    public Form current() {
        return shelf().current();
    }

    @Override
    public Form assessment() {
        if (assessment == null) {
            throw new IllegalStateException("the forms are read at the start");
        }
        return assessment;
    }

    @Override
    public List<Definition> definitions() {
        return shelf().definitions();
    }

    @Override
    public Form read(byte[] file) {
        return once(file);
    }

    static Form once(byte[] file) {
        Outcome<Form> read = FormReader.read(new String(file, StandardCharsets.UTF_8));
        if (read instanceof Outcome.Accepted<Form> form) {
            return form.value();
        }
        throw new IllegalStateException("a form that was read once cannot be read any more: " + read.refusals());
    }

    @Override
    public List<FormMapping> mappings() {
        return shelf().mappings();
    }

    private FormShelf shelf() {
        if (shelf == null) {
            throw new IllegalStateException("the forms are read at the start");
        }
        return shelf;
    }
}
