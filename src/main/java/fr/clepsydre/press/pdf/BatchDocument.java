package fr.clepsydre.press.pdf;

import fr.clepsydre.press.type.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of many letters, PDF/A-2u (ISO 19005-2), written page by page. What letters share is a form, written once
 * and shown by all; the fonts come last, when it is known what they must hold.
 */
public final class BatchDocument {

    /** Far enough outside of any column that nothing of a form is clipped. */
    private static final String FORM = "/Type/XObject/Subtype/Form/BBox[-1000 -2000 2000 2000]/Resources ";

    private final PdfFile file;
    private final int resources;
    private final int formResources;
    private final PageTree pages;
    private final GlyphUse use = new GlyphUse();
    private final Images images = new Images();
    private final StringBuilder forms = new StringBuilder();
    private final Map<ByteBuffer, String> names = new HashMap<>();
    private final Bytes bytes = new Bytes();
    private int formCount;

    /** Begins a file; nothing is closed at its end. */
    public BatchDocument(OutputStream out) throws IOException {
        file = new PdfFile(out);
        resources = file.reserve();
        formResources = file.reserve();
        pages = new PageTree(file, resources);
    }

    /**
     * Writes rows to be shown on many pages, the top of the form at their height 0; answers the name of the form. What
     * looks the same is the same form: plans that differ in one sentence share all others.
     */
    public String form(List<Page.Placed> rows) throws IOException {
        Ink ink = new Ink(bytes.clear(), use, images);
        ink.rows(rows.stream().map(placed -> new Page.Placed(placed.row(), placed.top() + Page.HEIGHT)).toList());
        ink.endText();
        ByteBuffer content = ByteBuffer.wrap(bytes.copy());
        String known = names.get(content);
        if (known != null) {
            return known;
        }
        String name = "B" + ++formCount;
        names.put(content, name);
        int number = file.stream(FORM + formResources + " 0 R", bytes);
        forms.append('/').append(name).append(' ').append(number).append(" 0 R");
        return name;
    }

    /**
     * A form on a page.
     *
     * @param top of the form, from the top of the page
     */
    public record Shown(String form, double top) {
    }

    /** Writes a page. */
    public void page(List<Shown> shown, List<Page.Placed> rows) throws IOException {
        Ink ink = new Ink(bytes.clear(), use, images);
        shown.forEach(form -> ink.form(form.form(), Page.HEIGHT - form.top()));
        ink.rows(rows);
        ink.endText();
        pages.add(bytes);
    }

    /** How many pages it has. */
    public int pageCount() {
        return pages.count();
    }

    /** Ends the file. */
    public void finish(Metadata metadata) throws IOException {
        String fonts = new Fonts(use).write(file);
        String pictures = images.write(file);
        file.object(formResources, "<</Font" + fonts + (pictures.isEmpty() ? "" : "/XObject<<" + pictures + ">>") + ">>");
        file.object(resources, "<</Font" + fonts + "/XObject<<" + forms + pictures + ">>>>");
        Catalog.finish(file, metadata, pages.finish(), "");
    }
}
