package fr.clepsydre.press.pdf;

import fr.clepsydre.press.type.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The structure tree of a document and where its parts are marked on the pages (ISO 32000-1, 14.7). */
final class Structure {

    private record Mark(int page, int id) {
    }

    private final Part root;
    private final Map<Part, List<Mark>> marks = new HashMap<>();
    private final List<List<Part>> marked = new ArrayList<>();

    /** @param root of the tree; parts are told apart by identity */
    Structure(Part root) {
        this.root = root;
    }

    /** The identifier of the next marked-content sequence of this page, which shows this part. */
    int mark(Part part, int page) {
        while (marked.size() <= page) {
            marked.add(new ArrayList<>());
        }
        int id = marked.get(page).size();
        marked.get(page).add(part);
        marks.computeIfAbsent(part, first -> new ArrayList<>()).add(new Mark(page, id));
        return id;
    }

    int write(PdfFile file, List<Integer> pages) throws IOException {
        int tree = file.reserve();
        Map<Part, Integer> numbers = new HashMap<>();
        int top = write(file, root, tree, pages, numbers);
        StringBuilder parents = new StringBuilder("[");
        for (int page = 0; page < pages.size(); page++) {
            parents.append(page).append('[');
            if (page < marked.size()) {
                for (Part part : marked.get(page)) {
                    parents.append(numberOf(part, numbers)).append(" 0 R ");
                }
            }
            parents.append(']');
        }
        int parentTree = file.object("<</Nums" + parents + "]>>");
        file.object(tree, "<</Type/StructTreeRoot/K " + top + " 0 R/ParentTree " + parentTree
                + " 0 R/ParentTreeNextKey " + pages.size() + ">>");
        return tree;
    }

    private static int numberOf(Part part, Map<Part, Integer> numbers) {
        Integer number = numbers.get(part);
        if (number == null) {
            throw new IllegalStateException("text of a part outside of the structure: " + part.role());
        }
        return number;
    }

    private int write(PdfFile file, Part part, int parent, List<Integer> pages, Map<Part, Integer> numbers)
            throws IOException {
        int number = file.reserve();
        numbers.put(part, number);
        StringBuilder kids = new StringBuilder();
        for (Mark mark : marks.getOrDefault(part, List.of())) {
            kids.append("<</Type/MCR/Pg ").append(pages.get(mark.page())).append(" 0 R/MCID ").append(mark.id())
                    .append(">>");
        }
        for (Part child : part.parts()) {
            kids.append(write(file, child, number, pages, numbers)).append(" 0 R ");
        }
        file.object(number, "<</Type/StructElem/S/" + part.role().type() + "/P " + parent + " 0 R"
                + part.role().attributes() + "/K[" + kids + "]>>");
        return number;
    }
}
