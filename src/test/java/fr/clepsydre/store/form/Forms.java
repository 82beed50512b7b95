package fr.clepsydre.store.form;

import fr.clepsydre.app.notification.Definition;
import fr.clepsydre.domain.Outcomes;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.FormMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The form that ships, for tests. */
public final class Forms {

    private static final String FILE = "/defaults/templates/notification/cnil-2023-07.form.json";

    private Forms() {}

    /** Every form that ships, as the program has them without a folder on disk. */
    public static fr.clepsydre.app.notification.Forms shipped() {
        return in(Path.of("no/such/folder"));
    }

    static fr.clepsydre.app.notification.Forms in(Path folder) {
        FormShelf shelf = ShelfReader.read(new TemplateFolder(folder));
        return new KnownForms(shelf.current(), AssessmentForm.read(Path.of("no/such/file")), shelf.definitions(),
                shelf.mappings());
    }

    private record KnownForms(Form current, Form assessment, List<Definition> definitions,
            List<FormMapping> mappings)
            implements fr.clepsydre.app.notification.Forms {

        @Override
        public Form read(byte[] file) {
            return StoredForms.once(file);
        }
    }


    public static Form cnil() {
        return Outcomes.value(FormReader.read(cnilText()));
    }

    public static Form edpb() {
        return shipped().newest("edpb").orElseThrow();
    }

    /** From the CNIL's form onto the EDPB's. */
    public static FormMapping mapping() {
        return shipped().mapping(cnil(), edpb()).orElseThrow();
    }

    static String cnilText() {
        try (var stream = Objects.requireNonNull(Forms.class.getResourceAsStream(FILE))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
