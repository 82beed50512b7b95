package fr.clepsydre.press.template;

import java.util.ArrayList;
import java.util.List;

/** Finds the tags of a template and nests what depends on conditions. */
final class TagReader {

    private final Vocabulary vocabulary;
    private final String text;
    private final List<Fault> faults;
    private final List<Tag> tags = new ArrayList<>();
    private int next;

    TagReader(Vocabulary vocabulary, String text, List<Fault> faults) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.faults = faults;
    }

    List<Node> read() {
        findMarks();
        findTags();
        List<Node> nodes = new ArrayList<>();
        int at = 0;
        while (true) {
            at = readUntilElseOrEnd(nodes, at);
            if (next == tags.size()) {
                return nodes;
            }
            Tag stray = tags.get(next++);
            faults.add(Fault.at(stray.start(), stray.isElse() ? "TEMPLATE_ELSE_ALONE" : "TEMPLATE_END_ALONE",
                    stray.token()));
            at = stray.end();
        }
    }

    private void findMarks() {
        for (int i = 0; i < text.length(); i++) {
            if (Vocabulary.isMark(text.charAt(i)) || text.charAt(i) == 0) {
                faults.add(Fault.at(i, "TEMPLATE_CHARACTER", String.format("U+%04X", (int) text.charAt(i))));
            }
        }
    }

    private void findTags() {
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf("{{", at);
            int stray = text.indexOf("}}", at);
            if (stray >= 0 && (open < 0 || stray < open)) {
                faults.add(Fault.at(stray, "TEMPLATE_TAG_UNOPENED", "}}"));
                at = stray + 2;
            } else if (open < 0) {
                return;
            } else {
                at = readTag(open);
            }
        }
    }

    /** A tag ends on the line it begins on: otherwise one forgotten brace would swallow the page. */
    private int readTag(int open) {
        int newline = text.indexOf('\n', open);
        int lineEnd = newline < 0 ? text.length() : newline;
        int close = text.indexOf("}}", open);
        int again = text.indexOf("{{", open + 2);
        if (close < 0 || close > lineEnd || again >= 0 && again < close) {
            faults.add(Fault.at(open, "TEMPLATE_TAG_UNCLOSED", text.substring(open, Math.min(lineEnd, open + 40))));
            return open + 2;
        }
        tags.add(new Tag(text.substring(open + 2, close).strip(), open, close + 2));
        return close + 2;
    }

    private int readUntilElseOrEnd(List<Node> nodes, int from) {
        int at = from;
        while (next < tags.size()) {
            Tag tag = tags.get(next);
            Tag whole = tag.withItsLine(text);
            addText(nodes, at, whole.start());
            if (tag.isElse() || tag.isEnd()) {
                return whole.end();
            }
            next++;
            at = tag.isIf() ? readChoice(nodes, tag, whole.end()) : readSlot(nodes, tag);
        }
        addText(nodes, at, text.length());
        return text.length();
    }

    private static void addText(List<Node> nodes, int start, int end) {
        if (start < end) {
            nodes.add(new Node.Text(start, end));
        }
    }

    private int readSlot(List<Node> nodes, Tag tag) {
        if (tag.word().startsWith("#") || tag.word().startsWith("/")) {
            faults.add(Fault.at(tag.start(), "TEMPLATE_TAG_UNKNOWN", tag.token()));
        } else if (!vocabulary.hasPlaceholder(tag.word())) {
            faults.add(new Fault(tag.start(), "TEMPLATE_PLACEHOLDER_UNKNOWN", tag.token(), vocabulary.placeholders()));
        } else {
            nodes.add(new Node.Slot(tag.word(), tag.start()));
        }
        return tag.end();
    }

    private int readChoice(List<Node> nodes, Tag tag, int from) {
        if (!vocabulary.hasCondition(tag.condition())) {
            faults.add(new Fault(tag.start(), "TEMPLATE_CONDITION_UNKNOWN", tag.token(), vocabulary.conditions()));
        }
        List<Node> yes = new ArrayList<>();
        List<Node> no = new ArrayList<>();
        nodes.add(new Node.Choice(tag.condition(), yes, no));
        int at = readUntilElseOrEnd(yes, from);
        if (next < tags.size() && tags.get(next).isElse()) {
            next++;
            at = readUntilElseOrEnd(no, at);
        }
        while (next < tags.size() && tags.get(next).isElse()) {
            Tag again = tags.get(next++);
            faults.add(Fault.at(again.start(), "TEMPLATE_ELSE_TWICE", again.token()));
            at = readUntilElseOrEnd(no, again.end());
        }
        return afterEnd(tag, at);
    }

    private int afterEnd(Tag tag, int at) {
        if (next == tags.size()) {
            faults.add(Fault.at(tag.start(), "TEMPLATE_IF_UNCLOSED", tag.token()));
        } else {
            next++;
        }
        return at;
    }
}
