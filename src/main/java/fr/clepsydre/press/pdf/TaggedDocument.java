package fr.clepsydre.press.pdf;

import fr.clepsydre.app.notification.Attachment;
import fr.clepsydre.press.type.Page;
import fr.clepsydre.press.type.Part;
import fr.clepsydre.press.type.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A document with its logical structure: PDF/A-2a or -3a (ISO 19005-2, -3) and PDF/UA-1 (ISO 14289-1). */
public final class TaggedDocument {

    private final GlyphUse use = new GlyphUse();
    private final Images images = new Images();
    private final Structure structure;
    private final List<byte[]> contents = new ArrayList<>();
    private final Map<String, byte[]> marks = new HashMap<>();

    private TaggedDocument(Part root) {
        structure = new Structure(root);
    }

    /**
     * Makes the file.
     *
     * @param root  the structure: every text with a part belongs under it
     * @param fonts the fonts to embed for the characters shown
     */
    public static byte[] bytes(Metadata metadata, Part root, List<Page> pages, Function<GlyphUse, Fonts> fonts) {
        return bytes(metadata, new Body(root, pages), fonts, List.of());
    }

    /**
     * What is read and what is seen.
     *
     * @param root the structure: every text with a part belongs under it
     */
    public record Body(Part root, List<Page> pages) {
    }

    /**
     * Makes the file, with other files inside of it: only PDF/A-3 allows any.
     *
     * @param attached each under a name of its own
     */
    public static byte[] bytes(Metadata metadata, Body body, Function<GlyphUse, Fonts> fonts,
            List<Attachment> attached) {
        TaggedDocument document = new TaggedDocument(body.root());
        body.pages().forEach(document::ink);
        try {
            return document.write(metadata, fonts.apply(document.use), attached);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void ink(Page page) {
        Bytes bytes = new Bytes();
        Ink ink = new Ink(bytes, use, images);
        int number = contents.size();
        ink.begin("/Artifact BMC");
        if (!page.mark().isEmpty()) {
            bytes.add(marks.computeIfAbsent(page.mark(), Diagonal::of));
        }
        page.rows().forEach(placed -> placed.row().images()
                .forEach(image -> ink.show(image, Ink.up(placed, image.drop()))));
        page.rows().forEach(placed -> placed.row().stamps()
                .forEach(stamp -> ink.show(stamp, Ink.up(placed, stamp.drop()))));
        page.rows().forEach(placed -> placed.row().bars().forEach(bar -> ink.show(bar, Ink.up(placed, bar.drop()))));
        page.rows().forEach(placed -> placed.row().texts().stream().filter(text -> text.part() == null)
                .forEach(text -> ink.show(text, Ink.up(placed, text.drop()))));
        ink.end();
        textsByPart(page).forEach((part, texts) -> {
            ink.begin("/" + part.role().type() + "<</MCID " + structure.mark(part, number) + ">>BDC");
            texts.forEach(text -> ink.show(text.text(), text.y()));
            ink.end();
        });
        contents.add(Deflation.of(bytes.copy()));
    }

    private record Shown(Row.Text text, double y) {
    }

    private static Map<Part, List<Shown>> textsByPart(Page page) {
        Map<Part, List<Shown>> texts = new LinkedHashMap<>();
        for (Page.Placed placed : page.rows()) {
            for (Row.Text text : placed.row().texts()) {
                Part part = text.part();
                if (part != null) {
                    texts.computeIfAbsent(part, first -> new ArrayList<>())
                            .add(new Shown(text, Ink.up(placed, text.drop())));
                }
            }
        }
        return texts;
    }

    private byte[] write(Metadata metadata, Fonts fonts, List<Attachment> attached) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfFile file = new PdfFile(out);
        int tree = file.reserve();
        String pictures = images.write(file);
        int resources = file.object("<</Font" + fonts.write(file)
                + (pictures.isEmpty() ? "" : "/XObject<<" + pictures + ">>") + ">>");
        List<Integer> pages = new ArrayList<>();
        for (byte[] content : contents) {
            int stream = file.stream(Deflation.ENTRY, content);
            pages.add(file.object(PageTree.page(tree, resources, stream, "/StructParents " + pages.size())));
        }
        file.object(tree, PageTree.node(pages, pages.size(), ""));
        int root = structure.write(file, pages);
        Catalog.finish(file, metadata, tree, "/MarkInfo<</Marked true>>/StructTreeRoot " + root + " 0 R"
                + EmbeddedFiles.write(file, attached, metadata.created()));
        return out.toByteArray();
    }
}
