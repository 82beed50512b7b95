package fr.clepsydre.it.api;

import static fr.clepsydre.it.api.Dossier.DPO;
import static fr.clepsydre.it.api.Dossier.FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.Caller;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Ten letters, downloaded one by one with the session of the pages and held against the rows that they come from. */
@InServer
class LetterTextIT {

    /** The file has names without accents only; a person's own name must come through whatever it is. */
    private static final List<String> ACCENTED = List.of(
            ";Mme;Łukaszéwicz;;Zoë;12/04/1980;F;280042912345678;12 rue de l’Œuvre;Bâtiment Élysée;;97120;SAINT CLAUDE;"
                    + ";;zoe@exemple.fr;A+;;;;2020-01-02",
            ";M.;D'Étoile;;Jean-Noël;01/02/1950;M;;3 allée des Près;;;97211;RIVIERE PILOTE;;;;;;MGEN;;",
            ";;Œuvrard;;Anaïs;05/06/2012;F;;Lieu-dit Kerhuël;;;97314;SAUL;;;;;Dr Çelik;;;2020-03-04",
            ";M.;Nguyễn;;Thế;;;;8 place de l’Île;;;97419;LA POSSESSION;;0262000000;;;;;allergie;");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("nom", "nom et prénom"), Map.entry("date_naissance", "date de naissance"),
            Map.entry("sexe", "sexe"), Map.entry("nir", "numéro de sécurité sociale"),
            Map.entry("adresse1", "adresse postale"), Map.entry("telephone", "numéro de téléphone"),
            Map.entry("email", "adresse électronique"), Map.entry("groupe_sanguin", "groupe sanguin"),
            Map.entry("medecin_traitant", "nom du médecin traitant"),
            Map.entry("mutuelle", "mutuelle ou assurance complémentaire"),
            Map.entry("commentaire", "remarques inscrites au dossier du laboratoire"),
            Map.entry("date_prelevement", "date d’un prélèvement"));

    @Test
    void each_letter_has_the_name_the_address_and_the_leaked_categories_of_its_own_person_and_no_others()
            throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Dossier.PEOPLE));
        lines.addAll(ACCENTED.stream().map(row -> FIRST + row).toList());
        Dossier dossier = Dossier.full("Letters");
        DPO.send("PATCH", dossier.path(), "application/json", "{\"description\":\"Un fichier est en vente\"}");
        Work.done(DPO.send("POST", dossier.path() + "/people", "text/csv", String.join("\n", lines) + "\n"));
        var ordered = DPO.post(dossier.laboratory(FIRST) + "/letters", "{\"language\":\"fr\",\"date\":\"2021-03-01\"}");
        String run = dossier.page(FIRST) + "/letters/" + Work.done(ordered).getString("id");
        Caller session = Server.loggedIn("dpo");
        Map<String, String> letters = byPostcode(session.get(run + "/manifest.csv").body());
        List<Map<String, String>> chosen = chosen(lines);
        assertEquals(10, chosen.size());
        for (Map<String, String> person : chosen) {
            String letter = letters.get(person.get("code_postal"));
            var file = session.bytes(run + "/letters/" + letter + ".pdf");
            assertEquals("application/pdf", file.headers().firstValue("Content-Type").orElse(""), letter);
            assertBelongs(text(file.body()), person, chosen);
        }
    }

    private static void assertBelongs(String text, Map<String, String> person, List<Map<String, String>> all) {
        boolean minor = isMinor(person);
        String name = person.get("prenom") + " " + person.get("nom");
        String addressee = minor ? "Aux représentants légaux de\n" + name : (person.get("civilite") + " " + name).strip();
        Stream.of(addressee, capitals(person.get("adresse1")), capitals(person.get("adresse2")),
                        person.get("code_postal") + " " + capitals(person.get("commune")))
                .forEach(line -> assertTrue(flat(text).contains(flat(line)), () -> line + " in " + text));
        String leaked = text.substring(text.indexOf("Quelles informations sur"), text.indexOf("Que peut-il arriver"));
        WORDS.forEach((column, words) -> assertEquals(!person.get(column).isEmpty(), namedCategories(leaked).contains(flat(words)),
                () -> column + " of " + person + " in " + leaked));
        assertEquals(minor, text.contains("votre enfant"), text);
        assertEquals(!person.get("nir").isEmpty(), text.contains("Signalez à votre caisse"), text);
        assertFalse(person.get("commentaire").length() > 3 && text.contains(person.get("commentaire")), text);
        all.stream().filter(other -> other != person)
                .forEach(other -> assertFalse(flat(text).contains(flat(other.get("prenom") + other.get("nom"))), text));
    }

    /** The accented ones, and six of the file that differ most in what is known of them. */
    private static List<Map<String, String>> chosen(List<String> lines) {
        List<String> columns = List.of(lines.get(0).replace("\ufeff", "").split(";"));
        List<Map<String, String>> rows = lines.stream().skip(1).map(line -> row(columns, line))
                .filter(row -> row.get("finess").equals(FIRST)).toList();
        Map<String, Long> postcodes =
                rows.stream().collect(Collectors.groupingBy(row -> row.get("code_postal"), Collectors.counting()));
        Map<List<Boolean>, Map<String, String>> different = rows.subList(0, rows.size() - ACCENTED.size()).stream()
                .filter(row -> postcodes.get(row.get("code_postal")) == 1 && isPlain(row))
                .collect(Collectors.toMap(LetterTextIT::filled, row -> row, (first, second) -> first,
                        java.util.LinkedHashMap::new));
        return Stream.concat(rows.stream().skip(rows.size() - (long) ACCENTED.size()),
                different.values().stream().limit(6)).toList();
    }

    private static Map<String, String> row(List<String> columns, String line) {
        String[] cells = line.split(";", -1);
        return java.util.stream.IntStream.range(0, columns.size()).boxed()
                .collect(Collectors.toMap(columns::get, at -> at < cells.length ? cells[at] : ""));
    }

    /** Of which a test can say by itself what the letter must show. */
    private static boolean isPlain(Map<String, String> row) {
        return row.get("pays").isEmpty() && row.get("code_postal").matches("\\d{5}") && !row.get("adresse1").isEmpty()
                && row.get("date_naissance").matches("\\d\\d/\\d\\d/\\d{4}") && row.get("commentaire").indexOf('"') < 0
                && capitals(row.get("adresse1")).length() <= 38 && !row.get("nom").isEmpty();
    }

    private static List<Boolean> filled(Map<String, String> row) {
        return Stream.concat(Stream.of(isMinor(row)),
                WORDS.keySet().stream().sorted().map(column -> !row.get(column).isEmpty())).toList();
    }

    private static boolean isMinor(Map<String, String> row) {
        String born = row.get("date_naissance");
        return !born.isEmpty() && born.substring(6).concat(born.substring(3, 5)).concat(born.substring(0, 2))
                .compareTo("20030301") > 0;
    }

    private static Map<String, String> byPostcode(String manifest) {
        return manifest.lines().skip(1).map(line -> line.split(";", -1))
                .collect(Collectors.toMap(cells -> cells[4], cells -> cells[0], (first, second) -> "several"));
    }

    private static String capitals(String text) {
        String apart = java.text.Normalizer.normalize(text.replace("Œ", "OE").replace("œ", "oe"),
                java.text.Normalizer.Form.NFD);
        return apart.replaceAll("\\p{M}", "").replaceAll("[^\\p{L}\\p{N}]+", " ").toUpperCase(java.util.Locale.ROOT)
                .strip();
    }

    /** Few stand one below the other, many in a sentence. */
    private static Set<String> namedCategories(String part) {
        String list = flat(part.substring(part.indexOf('?') + 1)).replaceFirst("^•", "").replaceFirst("\\.$", "");
        return Arrays.stream(list.split("[•;]")).map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .collect(Collectors.toSet());
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "").replace('\'', '’');
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\p{Z}", " ");
        }
    }
}
