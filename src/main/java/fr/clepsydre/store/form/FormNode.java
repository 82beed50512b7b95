package fr.clepsydre.store.form;

import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.Words;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * One object of the form file and where it stands. What is wrong is noted, and a stand-in answered, so that one
 * reading finds every error.
 *
 * @param json    the object
 * @param path    for example {@code sections[2].questions[0]}
 * @param refused where errors are noted
 */
public record FormNode(JsonObject json, String path, List<Refusal> refused) {

    /** Notes every member that the form does not have: most often a typing error. */
    public FormNode only(String... names) {
        Set<String> unknown = new TreeSet<>(json.keySet());
        unknown.removeAll(Arrays.asList(names));
        unknown.forEach(name -> refuse("FORM_UNKNOWN_FIELD", name));
        return this;
    }

    /** Notes what is wrong with this object, and what stands there. */
    public void refuse(String code, Object detail) {
        refused.add(Refusal.of(code, path.isEmpty() ? "/" : path, detail));
    }

    /** Whether it has that member, whatever it holds. */
    public boolean has(String name) {
        return json.containsKey(name);
    }

    /** A text that is not blank; FORM_TEXT_MISSING and empty when there is none. */
    public String text(String name) {
        if (json.get(name) instanceof JsonString string && !string.getString().isBlank()) {
            return string.getString();
        }
        refuse("FORM_TEXT_MISSING", name);
        return "";
    }

    /** The object itself as a text in both languages. */
    public Words words() {
        return new Words(text("fr"), text("en"));
    }

    /** A whole number; FORM_NUMBER_MISSING and 0 when there is none. */
    public int number(String name) {
        if (json.get(name) instanceof JsonNumber number && number.isIntegral()) {
            return number.intValue();
        }
        refuse("FORM_NUMBER_MISSING", name);
        return 0;
    }

    /** A truth value; FORM_TRUE_OR_FALSE_MISSING and false when there is none. */
    public boolean flag(String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            refuse("FORM_TRUE_OR_FALSE_MISSING", name);
        }
        return value == JsonValue.TRUE;
    }

    /** The name of one of these words; FORM_UNKNOWN_… and empty for any other. */
    public <E extends Enum<E>> Optional<E> word(String name, Class<E> words) {
        String written = text(name);
        Optional<E> word = Arrays.stream(words.getEnumConstants()).filter(e -> e.name().equals(written)).findFirst();
        if (word.isEmpty() && !written.isEmpty()) {
            refuse("FORM_UNKNOWN_" + words.getSimpleName().toUpperCase(java.util.Locale.ROOT), written);
        }
        return word;
    }

    /** An object inside of this one; FORM_OBJECT_MISSING and an empty one when there is none. */
    public FormNode object(String name) {
        if (json.get(name) instanceof JsonObject object) {
            return new FormNode(object, path.isEmpty() ? name : path + "." + name, refused);
        }
        refuse("FORM_OBJECT_MISSING", name);
        return new FormNode(JsonValue.EMPTY_JSON_OBJECT, path + "." + name, refused);
    }

    /** A list of objects that is not empty; FORM_LIST_MISSING and none when there is no such list. */
    public List<FormNode> objects(String name) {
        if (!(json.get(name) instanceof JsonArray array) || array.isEmpty()) {
            refuse("FORM_LIST_MISSING", name);
            return List.of();
        }
        String stem = path.isEmpty() ? name : path + "." + name;
        return IntStream.range(0, array.size())
                .mapToObj(i -> new FormNode(array.get(i) instanceof JsonObject object ? object
                        : JsonValue.EMPTY_JSON_OBJECT, stem + "[" + i + "]", refused))
                .toList();
    }

    /** A list of texts that is not empty; FORM_LIST_MISSING and none when there is no such list. */
    public List<String> texts(String name) {
        if (json.get(name) instanceof JsonArray array && !array.isEmpty()
                && array.stream().allMatch(JsonString.class::isInstance)) {
            return array.getValuesAs(JsonString::getString);
        }
        refuse("FORM_LIST_MISSING", name);
        return List.of();
    }
}
