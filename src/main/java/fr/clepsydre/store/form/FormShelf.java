package fr.clepsydre.store.form;

import fr.clepsydre.app.notification.Definition;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.FormMapping;
import java.util.List;

/**
 * Every form that a folder holds.
 *
 * @param current     what new notifications follow
 * @param definitions by key, then by version, the newest last
 * @param mappings    between them
 */
record FormShelf(Form current, List<Definition> definitions, List<FormMapping> mappings) {

    FormShelf {
        definitions = List.copyOf(definitions);
        mappings = List.copyOf(mappings);
    }
}
