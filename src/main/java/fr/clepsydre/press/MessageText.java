package fr.clepsydre.press;

import fr.clepsydre.press.type.Face;
import fr.clepsydre.press.type.Line;
import fr.clepsydre.press.type.LineBreaker;
import fr.clepsydre.press.type.RichText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A message as it grows, in plain text and in HTML side by side. Values become characters, never markup. */
final class MessageText {

    /** Lines end where they are told to: the reader's screen breaks them. */
    static final double ENDLESS = Double.MAX_VALUE;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    static String plain(Line line) {
        return line.pieces().stream().map(Line.Piece::text).collect(Collectors.joining());
    }

    void paragraph(RichText words) {
        text.append(plain(words)).append("\n\n");
        html.append("<p>").append(marked(words)).append("</p>\n");
    }

    void heading(int level, RichText words) {
        text.append(plain(words)).append("\n\n");
        html.append("<h").append(level).append('>').append(marked(words)).append("</h").append(level).append(">\n");
    }

    /** @param element {@code ul} or {@code ol} */
    void list(String element, List<RichText> items) {
        html.append('<').append(element).append(">\n");
        for (int i = 0; i < items.size(); i++) {
            text.append("ol".equals(element) ? (i + 1) + ". " : "- ").append(plain(items.get(i))).append('\n');
            html.append("<li>").append(marked(items.get(i))).append("</li>\n");
        }
        text.append('\n');
        html.append("</").append(element).append(">\n");
    }

    String text() {
        return text.toString().strip() + "\n";
    }

    String html(String subject, Locale language) {
        return "<!DOCTYPE html>\n<html lang=\"" + language.getLanguage() + "\">\n<head><meta charset=\"utf-8\"><title>"
                + escaped(subject) + "</title></head>\n<body>\n" + html + "</body>\n</html>\n";
    }

    private static String plain(RichText words) {
        return LineBreaker.lines(words, ENDLESS).stream().map(line -> plain(line).strip())
                .collect(Collectors.joining("\n"));
    }

    private static String marked(RichText words) {
        return LineBreaker.lines(words, ENDLESS).stream()
                .map(line -> line.pieces().stream().map(MessageText::marked).collect(Collectors.joining()))
                .collect(Collectors.joining("<br>\n"));
    }

    private static String marked(Line.Piece piece) {
        String words = escaped(piece.text());
        Face face = piece.style().face();
        return face == Face.BOLD ? "<strong>" + words + "</strong>"
                : face == Face.ITALIC ? "<em>" + words + "</em>"
                : words;
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
