package fr.clepsydre.press.bench;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterSetting;
import fr.clepsydre.press.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;

/** The reference letter as a page of HTML, laid out by openhtmltopdf with an embedded font: what others would do. */
final class HtmlLetter {

    private static final LetterSetting SETTING = Samples.setting(Locale.FRENCH);

    private HtmlLetter() {
    }

    static byte[] print(Letter letter) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useFont(() -> HtmlLetter.class.getResourceAsStream("/fonts/NotoSans-Regular.ttf"), "Noto Sans");
        builder.withHtmlContent(html(letter), null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    private static String html(Letter letter) {
        return "<html><head><style>@page { size: A4; margin: 20mm } body { font-family: 'Noto Sans'; font-size: 10.5pt }"
                + "</style></head><body><p>" + String.join("<br/>", letter.addressLines()) + "</p><p>Référence : "
                + letter.id() + "</p><h1>Des données qui vous concernent ont fuité</h1><p>"
                + SETTING.whatHappened().replace("&", "&amp;") + "</p><ul>" + letter.leaked().stream()
                        .map(one -> "<li>" + one + "</li>").collect(Collectors.joining())
                + "</ul><p>" + SETTING.consequences() + "</p><p>" + SETTING.measures() + "</p><p>"
                + SETTING.contact().postAddress() + "</p><p>" + SETTING.sender().signatory() + "</p></body></html>";
    }
}
