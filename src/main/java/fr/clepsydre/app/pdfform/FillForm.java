package fr.clepsydre.app.pdfform;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.audit.Recorded;
import fr.clepsydre.app.notification.Document;
import fr.clepsydre.app.notification.Forms;
import fr.clepsydre.app.version.CaseVersions;
import fr.clepsydre.app.version.ReadVersions;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.FormMapping;
import fr.clepsydre.domain.notification.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Somebody fills the PDF form of an authority: from the newest version as long as the case says the same, else from the
 * case as it stands.
 */
@UseCase(Permission.EXPORT_DOCUMENTS)
@ApplicationScoped
public class FillForm {

    @Inject
    private ReadVersions versions;

    @Inject
    private Forms questions;

    @Inject
    private PdfForms forms;

    @Inject
    private PdfFiller filler;

    /**
     * Which form, and how.
     *
     * @param language {@code fr} or {@code en}; empty for the first that the form is meant for
     */
    public record Wish(String form, String language, PdfFiller.Finish finish) {}

    /**
     * Every form with what would be open in it, in that language where the form is meant for it. Empty when there is no
     * such case, or when it is not the caller's to see.
     */
    public Optional<List<FormOnOffer>> forms(Reference reference, String finess, String language) {
        return versions.of(reference, finess).map(found -> forms.all().stream().map(form -> {
            String chosen = form.template() instanceof Outcome.Accepted<PdfTemplate> template
                    && template.value().languages().contains(language) ? language : "";
            Outcome<FormPaper> paper = fill(found, form, new Wish(form.name(), chosen, PdfFiller.Finish.KEEP));
            return new FormOnOffer(form, paper instanceof Outcome.Accepted<FormPaper> filled
                    ? Outcome.accepted(filled.value().report())
                    : new Outcome.Refused<>(paper.refusals()));
        }).toList());
    }

    /**
     * The filled form; the same content gives the same bytes. Refuses with NOT_FOUND, also when the case is not the
     * caller's to see, with PDF_FORM_LANGUAGE, with the faults of the form ({@link PdfForms}, {@link PdfFiller#fill}),
     * and with PDF_FIELD_UNKNOWN when its mapping names a field that the PDF does not have.
     */
    @Recorded
    public Outcome<FormPaper> fill(Reference reference, String finess, Wish wish) {
        Optional<CaseVersions> found = versions.of(reference, finess);
        Optional<PdfForm> form = forms.find(wish.form());
        return found.isEmpty() || form.isEmpty()
                ? Outcome.refused(Refusal.of("NOT_FOUND", reference, finess, wish.form()))
                : fill(found.get(), form.get(), wish);
    }

    private Outcome<FormPaper> fill(CaseVersions found, PdfForm form, Wish wish) {
        if (!(form.template() instanceof Outcome.Accepted<PdfTemplate> accepted)) {
            return new Outcome.Refused<>(form.template().refusals());
        }
        PdfTemplate template = accepted.value();
        String language = wish.language().isEmpty() ? template.languages().get(0) : wish.language();
        if (!template.languages().contains(language)) {
            return Outcome.refused(Refusal.of("PDF_FORM_LANGUAGE", language,
                    String.join(", ", template.languages())).at("lang"));
        }
        FormWriter.Written written = FormWriter.write(template, content(found), language);
        Outcome<FilledForm> filled = filler.fill(template.pdf(), written.values(), wish.finish());
        return filled instanceof Outcome.Accepted<FilledForm> done
                ? paper(found, form, done.value(), new FormReport(language, version(found), open(template, written,
                        done.value().report())))
                : new Outcome.Refused<>(filled.refusals());
    }

    private static Outcome<FormPaper> paper(CaseVersions found, PdfForm form, FilledForm filled, FormReport report) {
        List<Refusal> unknown = filled.report().stream()
                .filter(refusal -> refusal.code().equals("PDF_FIELD_UNKNOWN")).toList();
        if (!unknown.isEmpty()) {
            return new Outcome.Refused<>(unknown);
        }
        String name = "form-" + form.name() + "-" + found.file().incident().reference() + "-"
                + found.file().involvement().finess() + report.version().map(number -> "-v" + number).orElse("-draft");
        return Outcome.accepted(new FormPaper(new Document(name + ".pdf", filled.pdf()), report));
    }

    private static List<OpenField> open(PdfTemplate template, FormWriter.Written written, List<Refusal> report) {
        List<OpenField> open = new ArrayList<>(written.open());
        report.forEach(refusal -> open.add(new OpenField(refusal, questions(template, refusal))));
        return open;
    }

    private static List<Question> questions(PdfTemplate template, Refusal refusal) {
        return template.rules().stream().filter(rule -> refusal.fields().contains(rule.field()))
                .flatMap(rule -> rule.source().questions().stream()).distinct().toList();
    }

    private static Optional<Integer> version(CaseVersions found) {
        return found.fresh().map(version -> version.number());
    }

    /** With the answers of every other form to which one leads: the keys of all forms differ. */
    private Content content(CaseVersions found) {
        Content content = versions.content(found);
        for (FormMapping mapping : questions.mappings()) {
            if (mapping.from().equals(found.file().form())) {
                content = mapping.forth(content);
            }
        }
        return content;
    }
}
