package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.PeopleRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, as no program would, for tests of what programs do and of what nobody should. */
final class HandmadeWorkbook {

    static final String HEAD = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>finess</t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>nom</t></is></c>"
            + "<c r=\"C1\" t=\"inlineStr\"><is><t>prenom</t></is></c></row>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder targets = new StringBuilder();
    private String properties = "";

    /** One sheet with these rows. */
    static HandmadeWorkbook of(String rows) {
        return new HandmadeWorkbook().sheet("sheet1", rows);
    }

    HandmadeWorkbook sheet(String name, String rows) {
        sheets.append("<sheet name=\"%s\" sheetId=\"1\" r:id=\"%s\"/>".formatted(name, name));
        targets.append("<Relationship Id=\"%s\" Target=\"worksheets/%s.xml\"/>".formatted(name, name));
        return part("xl/worksheets/" + name + ".xml", "<worksheet xmlns=\"x\"><sheetData>" + rows
                + "</sheetData></worksheet>");
    }

    HandmadeWorkbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** Styles 0, 1, 2 … with these formats. */
    HandmadeWorkbook styles(String... formats) {
        StringBuilder written = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int place = 0; place < formats.length; place++) {
            written.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(200 + place,
                    formats[place].replace("\"", "&quot;")));
            styles.append("<xf numFmtId=\"%d\"/>".formatted(200 + place));
        }
        return part("xl/styles.xml", "<styleSheet><numFmts>" + written + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                + "</cellStyleXfs><cellXfs>" + styles + "</cellXfs></styleSheet>");
    }

    HandmadeWorkbook shared(String items) {
        return part("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    }

    HandmadeWorkbook part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    HandmadeWorkbook part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** What tells of the sheets stands at the end, as in some real files. */
    byte[] bytes() {
        part("xl/workbook.xml", "<workbook xmlns:r=\"y\">" + properties + "<sheets>" + sheets + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", "<Relationships>" + targets + "</Relationships>");
        return zipped();
    }

    /** The parts alone. */
    byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    Intake<PeopleRow> read() {
        return Intake.people(bytes());
    }
}
