package fr.clepsydre.web.incidents;

import fr.clepsydre.domain.notification.Answer;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is typed of a new incident. */
public final class RecordForm implements Serializable {

    private static final long serialVersionUID = 1L;
    /** Stands for "not known yet" among the choices. */
    private static final String NOT_KNOWN = "?";

    private String title = "";
    private String description = "";
    private List<String> nature = new ArrayList<>();
    private String processorInvolved = "";
    private String processorName = "";

    /** What was answered; what was left empty is not an answer. */
    Map<String, Answer> answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        put(answers, "description", description);
        put(answers, "processorInvolved", processorInvolved);
        put(answers, "processorName", processorName);
        List<String> known = nature.stream().filter(code -> !code.equals(NOT_KNOWN)).toList();
        if (!known.isEmpty()) {
            answers.put("nature", new Answer.Given(known));
        } else if (!nature.isEmpty()) {
            answers.put("nature", Answer.NOT_KNOWN_YET);
        }
        return answers;
    }

    private static void put(Map<String, Answer> answers, String key, String value) {
        if (!value.isBlank()) {
            answers.put(key, value.equals(NOT_KNOWN) ? Answer.NOT_KNOWN_YET : Answer.of(value));
        }
    }

    boolean isEmpty() {
        return title.isBlank() && answers().isEmpty();
    }

    /** As a draft keeps it. */
    String draft() {
        return Json.createObjectBuilder().add("title", title).add("description", description)
                .add("nature", Json.createArrayBuilder(nature))
                .add("processorInvolved", processorInvolved).add("processorName", processorName)
                .build().toString();
    }

    /** The form of a draft; an empty one when the draft is not understood. */
    static RecordForm of(String draft) {
        var form = new RecordForm();
        try (var reader = Json.createReader(new StringReader(draft))) {
            JsonObject kept = reader.readObject();
            form.title = kept.getString("title", "");
            form.description = kept.getString("description", "");
            form.nature = new ArrayList<>(kept.getJsonArray("nature").getValuesAs(JsonString::getString));
            form.processorInvolved = kept.getString("processorInvolved", "");
            form.processorName = kept.getString("processorName", "");
            return form;
        } catch (JsonException | NullPointerException | ClassCastException notOurs) {
            return new RecordForm();
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description == null ? "" : description;
    }

    public List<String> getNature() {
        return nature;
    }

    public void setNature(@Nullable List<String> nature) {
        this.nature = nature == null ? new ArrayList<>() : new ArrayList<>(nature);
    }

    public String getProcessorInvolved() {
        return processorInvolved;
    }

    public void setProcessorInvolved(@Nullable String processorInvolved) {
        this.processorInvolved = processorInvolved == null ? "" : processorInvolved;
    }

    public String getProcessorName() {
        return processorName;
    }

    public void setProcessorName(@Nullable String processorName) {
        this.processorName = processorName == null ? "" : processorName;
    }
}
