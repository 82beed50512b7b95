package fr.clepsydre.press.acroform;

import fr.clepsydre.app.pdfform.FieldValue;
import fr.clepsydre.domain.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDListBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/** Writes one value into one field, or says why it does not. */
final class FieldPen {

    private final FieldFont font;

    FieldPen(FieldFont font) {
        this.font = font;
    }

    /** What could not be done; nothing when all was. */
    List<Refusal> write(PDField field, FieldValue value) throws IOException {
        if (field.isReadOnly()) {
            return List.of(Refusal.of("PDF_FIELD_READ_ONLY"));
        } else if (field instanceof PDTextField text) {
            return write(text, FieldFont.printable(value.text()));
        } else if (field instanceof PDCheckBox || field instanceof PDRadioButton) {
            return write((PDButton) field, value.codes());
        } else if (field instanceof PDChoice choice) {
            return write(choice, value.codes());
        }
        return List.of(Refusal.of("PDF_FIELD_KIND", String.valueOf(field.getFieldType())));
    }

    private List<Refusal> write(PDTextField field, String text) throws IOException {
        List<String> missing = font.missing(text);
        if (!missing.isEmpty()) {
            return missing.stream().map(point -> Refusal.of("GLYPH_MISSING", point)).toList();
        }
        String value = field.isMultiline() ? text : text.replace('\n', ' ');
        int length = value.codePointCount(0, value.length());
        if (field.getMaxLen() >= 0 && length > field.getMaxLen()) {
            return List.of(Refusal.of("PDF_FIELD_TOO_LONG", field.getMaxLen(), length));
        }
        dress(field);
        field.setValue(value);
        boolean fits = field.getWidgets().stream().filter(widget -> widget.getRectangle() != null)
                .allMatch(widget -> font.fits(value, widget.getRectangle(), field.isMultiline()));
        return fits ? List.of() : List.of(Refusal.of("PDF_FIELD_OVERFLOWS", length));
    }

    private static List<Refusal> write(PDButton field, List<String> codes) throws IOException {
        if (codes.isEmpty()) {
            field.setValue(COSName.Off.getName());
            return List.of();
        }
        String code = codes.get(0);
        if (field.getOnValues().contains(code) || field.getExportValues().contains(code)) {
            field.setValue(code);
            return List.of();
        }
        if (code.equals(FieldValue.TICKED) && field instanceof PDCheckBox box && !box.getOnValue().isEmpty()) {
            box.check();
            return List.of();
        }
        return List.of(Refusal.of("PDF_CHOICE_NOT_OFFERED", code));
    }

    private List<Refusal> write(PDChoice field, List<String> codes) throws IOException {
        List<String> offered = field.getOptionsExportValues();
        List<Refusal> refusals = new ArrayList<>();
        codes.stream().filter(code -> !offered.contains(code))
                .forEach(code -> refusals.add(Refusal.of("PDF_CHOICE_NOT_OFFERED", code)));
        List<String> chosen = codes.stream().filter(offered::contains).toList();
        if (chosen.size() > 1 && !field.isMultiSelect()) {
            chosen.stream().skip(1).forEach(code -> refusals.add(Refusal.of("PDF_CHOICE_ONE_ONLY", code)));
            chosen = chosen.subList(0, 1);
        }
        List<String> missing = chosen.stream().flatMap(code -> font.missing(shown(field, code)).stream()).toList();
        if (!missing.isEmpty()) {
            return missing.stream().map(point -> Refusal.of("GLYPH_MISSING", point)).toList();
        }
        dress(field);
        choose(field, chosen);
        return refusals;
    }

    private static void choose(PDChoice field, List<String> chosen) throws IOException {
        if (chosen.isEmpty()) {
            return;
        }
        if (field instanceof PDComboBox) {
            // What is shown is the wording, what is kept is the export value: the library paints what is set.
            field.setValue(shown(field, chosen.get(0)));
            field.getCOSObject().setString(COSName.V, chosen.get(0));
        } else if (field instanceof PDListBox list) {
            // Only a list of several marks what is chosen; the flag goes back at once.
            boolean several = list.isMultiSelect();
            list.setMultiSelect(true);
            list.setValue(chosen);
            list.setMultiSelect(several);
        }
    }

    private static String shown(PDChoice field, String code) {
        List<String> wordings = field.getOptionsDisplayValues();
        int index = field.getOptionsExportValues().indexOf(code);
        return index >= 0 && index < wordings.size() ? wordings.get(index) : code;
    }

    /** Our font for the field and for every place where it is shown. */
    private void dress(PDVariableText field) {
        field.setDefaultAppearance(appearance(field, field.getWidgets().get(0)));
        field.getWidgets().forEach(widget -> widget.getCOSObject().setString(COSName.DA, appearance(field, widget)));
    }

    /** The library takes the height of a whole list for that of one line when it may choose the size. */
    private String appearance(PDVariableText field, PDAnnotationWidget widget) {
        return field instanceof PDListBox list && widget.getRectangle() != null
                ? font.appearance(widget.getRectangle(), list.getOptionsExportValues().size())
                : font.appearance();
    }
}
