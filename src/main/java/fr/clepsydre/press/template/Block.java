package fr.clepsydre.press.template;

import java.util.List;

/** A part of a template that stands on lines of its own, after Markdown was read and conditions were decided. */
public sealed interface Block {

    /** Its texts: one, or one an item. */
    List<List<Inline>> texts();

    /** @param level 1 to 3 */
    record Heading(int level, List<Inline> text) implements Block {

        @Override
        public List<List<Inline>> texts() {
            return List.of(text);
        }
    }

    /** Running text. */
    record Paragraph(List<Inline> text) implements Block {

        @Override
        public List<List<Inline>> texts() {
            return List.of(text);
        }
    }

    /** A bullet list. */
    record Bullets(List<List<Inline>> items) implements Block {

        @Override
        public List<List<Inline>> texts() {
            return items;
        }
    }

    /** A numbered list, from 1. */
    record Steps(List<List<Inline>> items) implements Block {

        @Override
        public List<List<Inline>> texts() {
            return items;
        }
    }

    /** What a placeholder that stands alone puts here. */
    record Slot(String placeholder) implements Block {

        @Override
        public List<List<Inline>> texts() {
            return List.of();
        }
    }
}
