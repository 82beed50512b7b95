package fr.clepsydre.store.pdfform;

import fr.clepsydre.app.notification.Forms;
import fr.clepsydre.app.pdfform.PdfForm;
import fr.clepsydre.app.pdfform.PdfForms;
import fr.clepsydre.app.pdfform.PdfTemplate;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The forms from {@code templates/acroform} in the working directory and those that the archive ships. Read at each
 * question: whoever corrects a mapping sees at once what it does.
 */
@ApplicationScoped
public class StoredPdfForms implements PdfForms {

    private static final String FORM = "form.pdf";
    private static final String MAPPING = "mapping.json";

    /** As it stands in addresses and in the names of files. */
    private static final Pattern NAMES = Pattern.compile("[a-z0-9-]{1,40}");

    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST_FORM = 20 * MEGABYTE;

    @Inject
    private Forms questions;

    @Override
    public List<PdfForm> all() {
        return in(new FormFolder(Path.of(FormFolder.NAME)), questions::question);
    }

    static List<PdfForm> in(FormFolder folder, Function<String, Optional<Question>> questions) {
        return folder.names().stream().map(name -> new PdfForm(name, template(folder, name, questions))).toList();
    }

    private static Outcome<PdfTemplate> template(FormFolder folder, String name,
            Function<String, Optional<Question>> questions) {
        if (!NAMES.matcher(name).matches()) {
            return Outcome.refused(Refusal.of("PDF_FORM_NAME", name));
        }
        List<Refusal> refused = new ArrayList<>();
        byte[] pdf = file(folder, name, FORM, LARGEST_FORM, refused);
        byte[] mapping = file(folder, name, MAPPING, MEGABYTE, refused);
        if (!refused.isEmpty()) {
            return new Outcome.Refused<>(refused);
        }
        return MappingReader.read(new String(mapping, StandardCharsets.UTF_8), pdf, questions);
    }

    private static byte[] file(FormFolder folder, String name, String file, int largest, List<Refusal> refused) {
        Optional<byte[]> content = folder.file(name, file, largest);
        if (content.isEmpty()) {
            refused.add(Refusal.of("PDF_FORM_FILE_MISSING", file));
        } else if (content.get().length > largest) {
            refused.add(Refusal.of("PDF_FORM_FILE_TOO_LARGE", file, largest / MEGABYTE));
        }
        return content.orElseGet(() -> new byte[0]);
    }
}
