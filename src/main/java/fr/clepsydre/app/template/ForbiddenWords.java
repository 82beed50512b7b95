package fr.clepsydre.app.template;

import fr.clepsydre.app.template.TemplateRemark.Weight;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that no letter may hold, by the list beside this class; found whatever their accents and capitals. */
final class ForbiddenWords {

    private static final ResourceBundle LISTS = ResourceBundle.getBundle("fr.clepsydre.app.template.forbidden",
            Locale.ROOT, ForbiddenWords.class.getClassLoader());
    private static final Pattern HEALTH = words("health");
    private static final Pattern BLAME = words("blame");
    /** In lines that are {@link #folded}; the department of Corsica has a letter. */
    private static final Pattern NIR =
            Pattern.compile("(?<![0-9a-z])[1-478](?:[ .-]?[0-9ab]){12}(?:[ .-]?[0-9]{2})?(?![0-9a-z])");
    private static final Pattern REMOTE = Pattern.compile("!\\[|https?://");

    private ForbiddenWords() {
    }

    private static Pattern words(String list) {
        return Pattern.compile(Stream.of(LISTS.getString(list).split(",")).map(word -> plurals(folded(word.strip())))
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    /** Each word of a term in singular or plural, as French and English form most of theirs. */
    private static String plurals(String term) {
        return Stream.of(term.split(" ")).map(word -> Pattern.quote(word) + "(?:e?s|x)?")
                .collect(Collectors.joining(" +"));
    }

    static List<TemplateRemark> in(String text) {
        List<TemplateRemark> remarks = new ArrayList<>();
        int line = 0;
        for (String written : text.split("\n", -1)) {
            line++;
            String plain = folded(written.replaceAll("\\{\\{[^}]*}}", " "));
            find(HEALTH, plain, "NAMES_HEALTH", line, remarks);
            find(BLAME, plain, "BLAMES", line, remarks);
            if (NIR.matcher(plain).find()) {
                remarks.add(new TemplateRemark(Weight.WARNING, "HOLDS_NIR", List.of(line)));
            }
            if (REMOTE.matcher(plain).find()) {
                remarks.add(new TemplateRemark(Weight.WARNING, "LINKS", List.of(line)));
            }
        }
        return remarks;
    }

    private static void find(Pattern words, String line, String code, int number, List<TemplateRemark> remarks) {
        Matcher match = words.matcher(line);
        while (match.find()) {
            remarks.add(new TemplateRemark(Weight.WARNING, code, List.of(number, match.group())));
        }
    }

    /** Without accents, capitals, marks of emphasis and invisible hyphens; one kind of apostrophe, space and hyphen. */
    static String folded(String text) {
        String plain = text.replaceAll("[*_\u00AD\u200B\u2060]", "").replaceAll("[\u2019\u02BC]", "'")
                .replaceAll("[\u00A0\u202F\u2009]", " ").replaceAll("[\u2010\u2011\u2013]", "-");
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
