package fr.clepsydre.press.type;

import java.util.ArrayList;
import java.util.List;

/** An element of the logical structure of a document: what a screen reader reads, in its order. */
public final class Part {

    /** The standard structure types (ISO 32000-1, 14.8.4) in use. */
    public enum Role {
        DOCUMENT("Document", ""),
        H1("H1", ""),
        H2("H2", ""),
        H3("H3", ""),
        P("P", ""),
        BULLETS("L", "/A<</O/List/ListNumbering/Disc>>"),
        STEPS("L", "/A<</O/List/ListNumbering/Decimal>>"),
        ITEM("LI", ""),
        LABEL("Lbl", ""),
        ITEM_BODY("LBody", ""),
        TABLE("Table", ""),
        ROW("TR", ""),
        COLUMN_HEAD("TH", "/A<</O/Table/Scope/Column>>"),
        ROW_HEAD("TH", "/A<</O/Table/Scope/Row>>"),
        CELL("TD", "");

        private final String type;
        private final String attributes;

        Role(String type, String attributes) {
            this.type = type;
            this.attributes = attributes;
        }

        /** Name in the file. */
        public String type() {
            return type;
        }

        /** Entries of the element's dictionary, or nothing. */
        public String attributes() {
            return attributes;
        }

        /** @param level from 1 */
        public static Role heading(int level) {
            return level == 1 ? H1 : level == 2 ? H2 : H3;
        }
    }

    private final Role role;
    private final List<Part> parts = new ArrayList<>();

    /** A part without any below it. */
    public Part(Role role) {
        this.role = role;
    }

    /** Adds a new part at the end of this one and answers it. */
    public Part add(Role child) {
        Part part = new Part(child);
        parts.add(part);
        return part;
    }

    /** Adds these parts at the end of this one. */
    public Part addAll(List<Part> children) {
        parts.addAll(children);
        return this;
    }

    /** What it is. */
    public Role role() {
        return role;
    }

    /** The parts below it, in reading order. */
    public List<Part> parts() {
        return parts;
    }
}
