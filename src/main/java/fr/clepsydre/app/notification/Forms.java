package fr.clepsydre.app.notification;

import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.FormMapping;
import fr.clepsydre.domain.notification.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Port: the forms of the authorities, as read from their files. A version of a form never changes: a new one is a new
 * file, and an old notification keeps its own. No two forms share the key of a question; the versions of one form do.
 */
public interface Forms {

    /** The form that new notifications follow. */
    Form current();

    /** What is asked to assess the severity (ENISA 2013): no form of an authority, and no part of a notification. */
    Form assessment();

    /** Every version of every form with its file; by key, then by version, the newest last. */
    List<Definition> definitions();

    /** How answers to one form answer another; none when a form stands by itself. */
    default List<FormMapping> mappings() {
        return List.of();
    }

    /** The mapping from that form onto that one; empty when there is none. */
    default Optional<FormMapping> mapping(Form from, Form to) {
        return mappings().stream().filter(mapping -> mapping.from().equals(from) && mapping.to().equals(to)).findFirst();
    }

    /**
     * The mapping from that form onto the newest version of another to which one leads; when none does, one that
     * carries nothing, so that the other form shows what was typed for it alone.
     */
    default FormMapping onto(Form from, String key) {
        return all().stream().filter(form -> form.key().equals(key))
                .flatMap(form -> mapping(from, form).stream())
                .reduce((older, newer) -> newer)
                .orElseGet(() -> new FormMapping(from, newest(key).orElseThrow(), List.of(), List.of()));
    }

    /** Every version of every form, in that order. */
    default List<Form> all() {
        return definitions().stream().map(Definition::form).toList();
    }

    /** That version of that form; empty when there is no file of it. */
    default Optional<Form> form(String key, String version) {
        return all().stream().filter(form -> form.key().equals(key) && form.version().equals(version)).findFirst();
    }

    /** The newest version of a form; empty when there is none. */
    default Optional<Form> newest(String key) {
        return all().stream().filter(form -> form.key().equals(key)).reduce((older, newer) -> newer);
    }

    /** The question of that key, in the newest version that asks it, of whichever form or of the assessment. */
    default Optional<Question> question(String key) {
        return Stream.concat(all().stream(), Stream.of(assessment()))
                .flatMap(form -> form.question(key).stream()).reduce((older, newer) -> newer);
    }

    /** The form of a file as it was once read; throws an IllegalStateException with its faults. */
    Form read(byte[] file);

    /** The file of a form. Throws IllegalArgumentException for one that came from nowhere. */
    default Definition definition(Form form) {
        return definitions().stream()
                .filter(definition -> definition.form().key().equals(form.key())
                        && definition.form().version().equals(form.version()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file of " + form.key() + " " + form.version()));
    }
}
