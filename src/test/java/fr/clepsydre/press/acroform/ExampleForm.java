package fr.clepsydre.press.acroform;

import fr.clepsydre.press.type.Face;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceEntry;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDListBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * Draws the example in {@code templates/acroform/exemple}, the form of an authority that does not exist. {@code main}
 * writes it anew, from the folder of the project.
 */
final class ExampleForm {

    private static final Path FILE = Path.of("templates/acroform/exemple/form.pdf");
    private static final float LEFT = 50;
    private static final float WIDTH = 495;
    private static final float BOX = 12;

    /** What stands in a box. */
    private enum Mark {
        CROSS("1.5 w 3 3 m 9 9 l S 3 9 m 9 3 l S"),
        NONE("");

        private final String strokes;

        Mark(String strokes) {
            this.strokes = strokes;
        }
    }

    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage(PDRectangle.A4);
    private final PDAcroForm form = new PDAcroForm(document);
    private final PDType0Font font;
    private final PDPageContentStream ink;

    private ExampleForm() throws IOException {
        document.addPage(page);
        document.getDocumentCatalog().setAcroForm(form);
        document.getDocumentCatalog().setLanguage("fr");
        font = PDType0Font.load(document, Face.REGULAR.parse(), true);
        ink = new PDPageContentStream(document, page);
        PDResources resources = new PDResources();
        resources.put(COSName.HELV, new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 10 Tf 0 g");
    }

    public static void main(String[] none) throws IOException {
        Files.write(FILE, draw());
    }

    /** The same bytes each time. */
    static byte[] draw() throws IOException {
        ExampleForm drawn = new ExampleForm();
        drawn.organisation();
        drawn.breach();
        drawn.people();
        drawn.ink.close();
        drawn.document.setDocumentId(0L);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = drawn.document) {
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
        }
        return out.toByteArray();
    }

    private void organisation() throws IOException {
        write("Autorité fictive — Déclaration de violation de données", 15, LEFT, 790);
        write("Formulaire d’exemple : cette autorité n’existe pas. Example form: this authority does not exist.", 8,
                LEFT, 774);
        text("organismeNom", "Organisme / Organisation", box(LEFT, 735, 300, 18));
        PDTextField siren = text("organismeSiren", "SIREN", box(370, 735, 175, 18));
        siren.setMaxLen(9);
        siren.setComb(true);
        text("organismeAdresse", "Adresse / Address", box(LEFT, 680, 300, 38)).setMultiline(true);
        text("organismePays", "Pays / Country", box(370, 700, 175, 18));
        text("declarant", "Déclarant / Declared by", box(LEFT, 645, WIDTH, 18));
        write("Type de déclaration / Kind", 8, LEFT, 630);
        radio("type", List.of("initiale", "complementaire", "complete", "modification", "retrait"),
                List.of("initiale", "complémentaire", "complète", "modification", "retrait"), 612);
        text("numero", "Numéro de la première déclaration / Number of the first one", box(LEFT, 578, 300, 18));
    }

    private void breach() throws IOException {
        text("connaissanceDate", "Connue le / Known on", box(LEFT, 543, 120, 18));
        text("connaissanceHeure", "à (heure locale) / at (local time)", box(190, 543, 120, 18));
        check("responsable", "responsable du traitement / controller", 330, 546);
        write("Nature", 8, LEFT, 528);
        check("natureConfidentialite", "confidentialité / confidentiality", LEFT, 512);
        check("natureIntegrite", "intégrité / integrity", 230, 512);
        check("natureDisponibilite", "disponibilité / availability", 390, 512);
        PDComboBox cause = new PDComboBox(form);
        cause.setOptions(List.of("IM", "IA", "EM", "EA", "AU", "NC"), List.of("interne, malveillante",
                "interne, accidentelle", "externe, malveillante", "externe, accidentelle", "autre", "non connue"));
        place(cause, "cause", "Cause", box(LEFT, 475, 230, 18));
        PDListBox data = new PDListBox(form);
        data.setMultiSelect(true);
        data.setOptions(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"), List.of("état civil",
                "numéro de sécurité sociale", "coordonnées", "identifiants", "données financières",
                "documents officiels", "localisation", "infractions", "autres"));
        place(data, "donnees", "Données / Data", box(310, 385, 235, 108));
        text("personnesNombre", "Personnes / People", box(LEFT, 440, 110, 18));
        PDRadioButton precision = radio("personnesPrecision", List.of("exact", "estime"),
                List.of("exact", "estimé / estimate"), 418);
        precision.setAlternateFieldName("Nombre exact ou estimé / exact or estimated");
        text("recit", "Récit / What happened", box(LEFT, 268, WIDTH, 90)).setMultiline(true);
    }

    private void people() throws IOException {
        text("mesures", "Mesures / Measures", box(LEFT, 160, WIDTH, 90)).setMultiline(true);
        write("Personnes informées / People informed", 8, LEFT, 142);
        radio("information", List.of("oui", "prevue", "non", "nc"),
                List.of("oui / yes", "prévue / planned", "non / no", "non connu / not known"), 124);
    }

    private static PDRectangle box(float x, float y, float width, float height) {
        return new PDRectangle(x, y, width, height);
    }

    private PDTextField text(String name, String label, PDRectangle at) throws IOException {
        PDTextField field = new PDTextField(form);
        place(field, name, label, at);
        return field;
    }

    private void place(PDTerminalField field, String name, String label, PDRectangle at) throws IOException {
        write(label, 8, at.getLowerLeftX(), at.getUpperRightY() + 4);
        add(field, name, label, at);
    }

    private void add(PDTerminalField field, String name, String label, PDRectangle at) throws IOException {
        field.setPartialName(name);
        field.setAlternateFieldName(label);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        put(widget, at);
        form.getFields().add(field);
    }

    private void put(PDAnnotationWidget widget, PDRectangle at) throws IOException {
        widget.setRectangle(at);
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
        ink.setStrokingColor(0.5f);
        ink.addRect(at.getLowerLeftX(), at.getLowerLeftY(), at.getWidth(), at.getHeight());
        ink.stroke();
    }

    private void check(String name, String label, float x, float y) throws IOException {
        PDCheckBox field = new PDCheckBox(form);
        add(field, name, label, box(x, y, BOX, BOX));
        dress(field.getWidgets().get(0), "Oui");
        write(label, 9, x + BOX + 5, y + 3);
    }

    private PDRadioButton radio(String name, List<String> values, List<String> labels, float y) throws IOException {
        PDRadioButton field = new PDRadioButton(form);
        field.setPartialName(name);
        field.setAlternateFieldName(name);
        List<PDAnnotationWidget> widgets = values.stream().map(value -> new PDAnnotationWidget()).toList();
        field.setWidgets(widgets);
        for (int i = 0; i < values.size(); i++) {
            float x = LEFT + i * WIDTH / Math.max(4, values.size());
            put(widgets.get(i), box(x, y, BOX, BOX));
            widgets.get(i).getCOSObject().setItem(COSName.PARENT, field.getCOSObject());
            dress(widgets.get(i), values.get(i));
            write(labels.get(i), 9, x + BOX + 5, y + 3);
        }
        form.getFields().add(field);
        return field;
    }

    /** A cross for the value, nothing for none. */
    private void dress(PDAnnotationWidget widget, String value) throws IOException {
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        COSDictionary states = new COSDictionary();
        // Some readers look for the states in the appearance itself, and follow no reference from there.
        states.setDirect(true);
        states.setItem(COSName.getPDFName(value), cross(Mark.CROSS));
        states.setItem(COSName.Off, cross(Mark.NONE));
        appearance.setNormalAppearance(new PDAppearanceEntry(states));
        widget.setAppearance(appearance);
        widget.setAppearanceState("Off");
    }

    private PDAppearanceStream cross(Mark mark) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(BOX, BOX));
        stream.setResources(new PDResources());
        try (var content = stream.getStream().createOutputStream()) {
            content.write(mark.strokes.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private void write(String words, float size, float x, float y) throws IOException {
        ink.beginText();
        ink.setFont(font, size);
        ink.newLineAtOffset(x, y);
        ink.showText(words);
        ink.endText();
    }
}
