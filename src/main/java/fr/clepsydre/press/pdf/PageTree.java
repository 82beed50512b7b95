package fr.clepsydre.press.pdf;

import fr.clepsydre.press.type.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The pages of a long file, in nodes of a few hundred each so that readers find the last one quickly. */
final class PageTree {

    private static final int NODE = 250;
    private static final String SHEET = "/MediaBox[0 0 "
            + new String(new Bytes().measure(Page.WIDTH).measure(Page.HEIGHT).copy(),
                    StandardCharsets.US_ASCII).strip() + "]";

    private final PdfFile file;
    private final int root;
    private final int resources;
    private final List<Integer> nodes = new ArrayList<>();
    private List<Integer> pages = new ArrayList<>();
    private int node;
    private int count;

    PageTree(PdfFile file, int resources) {
        this.file = file;
        this.resources = resources;
        root = file.reserve();
    }

    static String page(int parent, int resources, int content, String extras) {
        return "<</Type/Page/Parent " + parent + " 0 R" + SHEET + "/Resources " + resources + " 0 R/Contents "
                + content + " 0 R" + extras + ">>";
    }

    static String node(List<Integer> kids, int count, String extras) {
        StringBuilder entries = new StringBuilder();
        kids.forEach(kid -> entries.append(kid).append(" 0 R "));
        return "<</Type/Pages" + extras + "/Count " + count + "/Kids[" + entries + "]>>";
    }

    void add(Bytes content) throws IOException {
        if (pages.isEmpty()) {
            node = file.reserve();
            nodes.add(node);
        }
        int stream = file.stream("", content);
        pages.add(file.object(page(node, resources, stream, "")));
        count++;
        if (pages.size() == NODE) {
            endNode();
        }
    }

    private void endNode() throws IOException {
        if (!pages.isEmpty()) {
            file.object(node, node(pages, pages.size(), "/Parent " + root + " 0 R"));
            pages = new ArrayList<>();
        }
    }

    int count() {
        return count;
    }

    int finish() throws IOException {
        endNode();
        file.object(root, node(nodes, count, ""));
        return root;
    }
}
