package fr.clepsydre.press.template;

import java.util.List;

/** The text of a template, cut at its tags; offsets are those of the text. */
sealed interface Node {

    record Text(int start, int end) implements Node {
    }

    record Slot(String placeholder, int start) implements Node {
    }

    record Choice(String condition, List<Node> yes, List<Node> no) implements Node {
    }
}
