package fr.clepsydre.store.form;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Content;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A breach and what is notified of it, as JSON-LD: terms of the W3C Data Privacy Vocabulary 2.2 and of Dublin Core. The
 * context stands in the file, so that nobody has to fetch one. What is not known yet is
 * {@code dpv:NotAvailable}, never left to be guessed.
 */
final class LinkedBreach {

    private static final Properties TERMS = terms();

    private final Content content;

    private LinkedBreach(Content content) {
        this.content = content;
    }

    /** @param content of the CNIL's form, with what the EDPB's form asks beyond it */
    static byte[] write(Content content) {
        return new LinkedBreach(content).breach().toString().getBytes(StandardCharsets.UTF_8);
    }

    private JsonObject breach() {
        JsonArrayBuilder types = Json.createArrayBuilder().add("eu-gdpr:DataBreach");
        Stream.of("nature", "crossBorder", "cause").flatMap(this::coded).distinct().forEach(types::add);
        JsonObjectBuilder json = Json.createObjectBuilder().add("@context", context()).add("@type", types);
        text(json, "dct:description", "description");
        period(json);
        references(json, "dpv:hasStatus", "ongoing");
        json.add("dpv:hasDataController", controller());
        processor().ifPresent(node -> json.add("dpv:hasDataProcessor", node));
        json.add("dpv:hasDataSubject", people("personCategories", "persons", "dpv:DataSubject"));
        json.add("dpv:hasPersonalData", data());
        json.add("dpv:hasImpact", impacts());
        assessment(json);
        measures(json);
        return json.add("dpv:hasNotice", Json.createArrayBuilder().add(notice()).add(communication())).build();
    }

    private static JsonObjectBuilder context() {
        return Json.createObjectBuilder()
                .add("dpv", "https://w3id.org/dpv#")
                .add("risk", "https://w3id.org/dpv/risk#")
                .add("pd", "https://w3id.org/dpv/pd#")
                .add("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#")
                .add("dct", "http://purl.org/dc/terms/")
                .add("dcat", "http://www.w3.org/ns/dcat#")
                .add("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                .add("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    private void period(JsonObjectBuilder json) {
        JsonObjectBuilder period = Json.createObjectBuilder().add("@type", "dct:PeriodOfTime");
        moment(period, "dcat:startDate", "breachStart");
        moment(period, "dcat:endDate", "breachEnd");
        json.add("dct:temporal", period);
        JsonObjectBuilder detection = Json.createObjectBuilder().add("@type", "eu-gdpr:DataBreachDetectionReport");
        moment(detection, "dct:date", "awareness");
        text(detection, "dct:description", "discoveryCircumstances");
        json.add("dct:isReferencedBy", detection);
    }

    private JsonObjectBuilder controller() {
        JsonObjectBuilder officer = Json.createObjectBuilder().add("@type", "dpv:DataProtectionOfficer");
        text(officer, "dpv:hasName", "dpoName");
        text(officer, "dpv:hasContact", "dpoEmail");
        JsonObjectBuilder json = Json.createObjectBuilder().add("@type", "dpv:DataController");
        text(json, "dpv:hasName", "organisationName");
        text(json, "dpv:hasIdentifier", "siren");
        text(json, "dpv:hasAddress", "organisationAddress");
        return json.add("dpv:hasDataProtectionOfficer", officer);
    }

    private Optional<JsonObjectBuilder> processor() {
        if (content.answer("processorRole").filter(Answer.of("PROCESSOR")::equals).isEmpty()) {
            return Optional.empty();
        }
        JsonObjectBuilder json = Json.createObjectBuilder().add("@type", "dpv:DataProcessor");
        text(json, "dpv:hasName", "processorName");
        text(json, "dpv:hasIdentifier", "processorSiren");
        return Optional.of(json);
    }

    private JsonObjectBuilder people(String categories, String count, String otherwise) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("@type", types(categories, otherwise));
        unknown(json, categories);
        extent(json, count);
        return json;
    }

    private JsonObjectBuilder data() {
        JsonArrayBuilder types = Json.createArrayBuilder();
        List<String> terms = Stream.of("dataCategories", "sensitiveData").flatMap(this::coded).distinct().toList();
        (terms.isEmpty() ? List.of("dpv:PersonalData") : terms).forEach(types::add);
        JsonObjectBuilder json = Json.createObjectBuilder().add("@type", types);
        unknown(json, "dataCategories");
        extent(json, "records");
        return json;
    }

    private JsonObjectBuilder impacts() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("@type", types("harms", "dpv:Impact"))
                .add("dpv:hasImpactOn", Json.createObjectBuilder().add("@type", "dpv:DataSubject"));
        unknown(json, "harms");
        references(json, "dpv:hasSeverity", "severity");
        return json;
    }

    private void assessment(JsonObjectBuilder json) {
        if (content.answer("edpb89").isPresent()) {
            JsonObjectBuilder assessment = Json.createObjectBuilder().add("@type", "dpv:DataBreachImpactAssessment");
            references(assessment, "dpv:hasStatus", "edpb89");
            text(assessment, "dct:description", "edpb90");
            json.add("dpv:hasImpactAssessment", assessment);
        }
    }

    private void measures(JsonObjectBuilder json) {
        JsonObjectBuilder measure = Json.createObjectBuilder().add("@type", "risk:IncidentMitigationMeasure");
        text(measure, "dct:description", "measuresTaken");
        json.add("dpv:hasTechnicalOrganisationalMeasure", measure);
    }

    private JsonObjectBuilder notice() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("@type", types("notificationType", "eu-gdpr:DPABreachNotice"));
        if (content.answer("latenessReason").isPresent()) {
            JsonObjectBuilder delay =
                    Json.createObjectBuilder().add("@type", "eu-gdpr:JustificationA33NotificationDelay");
            text(delay, "dct:description", "latenessReason");
            json.add("dpv:hasJustification", delay);
        }
        return json;
    }

    private JsonObjectBuilder communication() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("@type", "eu-gdpr:DataSubjectBreachNotice");
        references(json, "dpv:hasNotificationStatus", "communication");
        moment(json, "dct:date", "communicationDate");
        if (content.answer("noCommunicationGround").isPresent()) {
            JsonObjectBuilder ground = Json.createObjectBuilder()
                    .add("@type", types("noCommunicationGround", "eu-gdpr:DataBreachJustification"));
            text(ground, "dct:description", "noCommunicationReason");
            json.add("dpv:hasJustification", ground);
        }
        return json;
    }

    private JsonArray types(String question, String otherwise) {
        List<String> terms = coded(question).distinct().toList();
        return Json.createArrayBuilder(terms.isEmpty() ? List.of(otherwise) : terms).build();
    }

    /** The terms of what was chosen, in its order. */
    private Stream<String> coded(String question) {
        return content.answer(question).filter(Answer.Given.class::isInstance).stream()
                .flatMap(answer -> ((Answer.Given) answer).values().stream())
                .flatMap(code -> Stream.ofNullable(TERMS.getProperty(question + "." + code)));
    }

    private void references(JsonObjectBuilder json, String property, String question) {
        coded(question).findFirst().ifPresentOrElse(
                term -> json.add(property, Json.createObjectBuilder().add("@id", term)),
                () -> unknown(json, question));
    }

    private void text(JsonObjectBuilder json, String property, String question) {
        content.answer(question).ifPresent(answer -> {
            if (answer instanceof Answer.Given given) {
                json.add(property, given.value());
            } else {
                unknown(json, question);
            }
        });
    }

    private void moment(JsonObjectBuilder json, String property, String question) {
        content.answer(question).filter(Answer.Given.class::isInstance)
                .map(answer -> ZonedMoment.read(((Answer.Given) answer).value()))
                .ifPresent(read -> {
                    if (read instanceof Outcome.Accepted<ZonedMoment> moment) {
                        json.add(property, Json.createObjectBuilder().add("@type", "xsd:dateTime")
                                .add("@value", EdpbField.INSTANT.format(moment.value().zoned())));
                    }
                });
    }

    private void extent(JsonObjectBuilder json, String question) {
        content.answer(question).filter(Answer.Given.class::isInstance)
                .flatMap(answer -> EdpbField.number(((Answer.Given) answer).value()))
                .ifPresentOrElse(number -> json.add("dct:extent", Json.createObjectBuilder()
                        .add("@type", "dct:SizeOrDuration").add("rdf:value", number)),
                        () -> unknown(json, question));
    }

    private void unknown(JsonObjectBuilder json, String question) {
        if (content.answer(question).filter(Answer.NotKnownYet.class::isInstance).isPresent()) {
            json.add("dpv:hasApplicability", Json.createObjectBuilder().add("@id", "dpv:NotAvailable"));
        }
    }

    private static Properties terms() {
        Properties terms = new Properties();
        try (var stream = Objects.requireNonNull(LinkedBreach.class.getResourceAsStream("dpv.properties"))) {
            terms.load(stream);
            return terms;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
