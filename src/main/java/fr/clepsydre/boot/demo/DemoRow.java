package fr.clepsydre.boot.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One row of a file of people: values under the names of their columns. */
record DemoRow(Map<String, String> values) {

    static final List<String> COLUMNS = List.of("finess", "civilite", "nom", "nom_naissance", "prenom",
            "date_naissance", "sexe", "nir", "adresse1", "adresse2", "adresse3", "code_postal", "commune", "pays",
            "telephone", "email", "groupe_sanguin", "medecin_traitant", "mutuelle", "commentaire", "date_prelevement");

    DemoRow {
        values = new LinkedHashMap<>(values);
    }

    DemoRow with(String column, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(column, value);
        return new DemoRow(changed);
    }

    DemoRow without(String... columns) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.keySet().removeAll(Set.of(columns));
        return new DemoRow(changed);
    }

    String value(String column) {
        return values.getOrDefault(column, "");
    }

    /** The line of the file, without its end. */
    String line() {
        return COLUMNS.stream().map(this::value).map(DemoRow::quoted).collect(Collectors.joining(";"));
    }

    private static String quoted(String value) {
        boolean plain = value.indexOf(';') < 0 && value.indexOf('"') < 0;
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
