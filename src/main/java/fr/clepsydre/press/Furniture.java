package fr.clepsydre.press;

import fr.clepsydre.domain.letter.LetterFlag;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** What documents say besides their template: page numbers, dates written out. */
final class Furniture {

    private final Locale language;
    private final ResourceBundle texts;

    /** French for any language other than English: the law and the form are French. */
    Furniture(Locale wanted) {
        language = "en".equals(wanted.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
        texts = ResourceBundle.getBundle(Furniture.class.getName(), language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale language() {
        return language;
    }

    String pageOf(int page, int pages) {
        return texts.getString("page").replace("{0}", String.valueOf(page)).replace("{1}", String.valueOf(pages));
    }

    /** A word of a document that has no template. */
    String word(String key) {
        return texts.getString(key);
    }

    /** Between the items of a list in a sentence. */
    String separator() {
        return texts.getString("separator");
    }

    String continued() {
        return texts.getString("continued");
    }

    /** Heads of the table of changes: what, before, after. */
    List<String> changeHeads() {
        return List.of(texts.getString("changes.field"), texts.getString("changes.before"),
                texts.getString("changes.after"));
    }

    String letterTitle() {
        return texts.getString("letter.title");
    }

    /** A minor's letter is read by the holders of parental authority, who may be a woman and a man. */
    String salutation(Set<LetterFlag> flags) {
        boolean known = !flags.contains(LetterFlag.MINOR);
        return known && flags.contains(LetterFlag.MADAM) ? texts.getString("salutation.madam")
                : known && flags.contains(LetterFlag.SIR) ? texts.getString("salutation.sir")
                : texts.getString("salutation.both");
    }

    String date(LocalDate date) {
        String day = date.getDayOfMonth() == 1 ? texts.getString("date.first") : String.valueOf(date.getDayOfMonth());
        return day + " " + date.getMonth().getDisplayName(TextStyle.FULL, language) + " " + date.getYear();
    }
}
