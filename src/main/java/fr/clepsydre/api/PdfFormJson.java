package fr.clepsydre.api;

import fr.clepsydre.app.pdfform.FormOnOffer;
import fr.clepsydre.app.pdfform.FormReport;
import fr.clepsydre.app.pdfform.OpenField;
import fr.clepsydre.app.pdfform.PdfTemplate;
import fr.clepsydre.app.words.RefusalWords;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.Question;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;

/** PDF forms in JSON, their messages in one language. */
final class PdfFormJson {

    private final String language;
    private final RefusalWords words;

    PdfFormJson(String language) {
        this.language = language;
        this.words = RefusalWords.in("en".equals(language) ? Locale.UK : Locale.FRANCE);
    }

    JsonObjectBuilder list(List<FormOnOffer> forms) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        forms.forEach(form -> items.add(item(form)));
        return Json.createObjectBuilder().add("items", items);
    }

    private JsonObjectBuilder item(FormOnOffer offer) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("name", offer.form().name());
        if (offer.form().template() instanceof Outcome.Accepted<PdfTemplate> template) {
            json.add("title", template.value().title().in(language))
                    .add("authority", template.value().authority().in(language))
                    .add("languages", Json.createArrayBuilder(template.value().languages()));
        }
        if (offer.report() instanceof Outcome.Accepted<FormReport> report) {
            return json.add("state", "FILLABLE").add("report", report(report.value()));
        }
        JsonArrayBuilder faults = Json.createArrayBuilder();
        offer.report().refusals().forEach(fault -> faults.add(reason(fault)));
        return json.add("state", "FAULTY").add("faults", faults);
    }

    JsonObjectBuilder report(FormReport report) {
        JsonArrayBuilder open = Json.createArrayBuilder();
        report.open().forEach(field -> open.add(open(field)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("language", report.language());
        report.version().ifPresent(number -> json.add("version", number));
        return json.add("open", open);
    }

    private JsonObjectBuilder open(OpenField field) {
        return reason(field.reason()).add("questions",
                Json.createArrayBuilder(field.questions().stream().map(Question::key).toList()));
    }

    private JsonObjectBuilder reason(Refusal reason) {
        return Json.createObjectBuilder().add("code", reason.code()).add("message", words.sentence(reason))
                .add("args", Json.createArrayBuilder(reason.args()))
                .add("fields", Json.createArrayBuilder(reason.fields()));
    }
}
