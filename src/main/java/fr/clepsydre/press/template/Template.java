package fr.clepsydre.press.template;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.press.type.Face;
import fr.clepsydre.press.type.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A template that was read without a fault. Immutable, free to share between threads. */
public final class Template {

    private final TemplateKind kind;
    private final String text;
    private final List<Node> nodes;

    private Template(TemplateKind kind, String text, List<Node> nodes) {
        this.kind = kind;
        this.text = text;
        this.nodes = nodes;
    }

    /**
     * Reads the text of a template.
     *
     * @param kind which placeholders and conditions it may use
     * @param name what refusals call it, such as {@code letter/fr.md}
     * @param raw  Markdown
     * @return the template, or every fault of it in the order of the text; the arguments of each refusal are the
     *         name, line and column from 1, the text at fault, and the names that may stand there if it is a name
     */
    public static Outcome<Template> read(TemplateKind kind, String name, String raw) {
        String text = raw.replace("\r\n", "\n").replace('\r', '\n');
        List<Fault> faults = new ArrayList<>();
        Template template = new Template(kind, text, new TagReader(kind.vocabulary(), text, faults).read());
        for (Set<String> conditions : Branches.of(template.nodes)) {
            template.readBlocks(conditions, faults);
        }
        if (kind != TemplateKind.LETTER_EMAIL) {
            glyphs(text, faults);
        }
        if (text.isBlank()) {
            faults.add(Fault.at(0, "TEMPLATE_EMPTY", ""));
        }
        if (faults.isEmpty()) {
            return Outcome.accepted(template);
        }
        return Outcome.refused(new TreeSet<>(faults).stream()
                .map(fault -> fault.refusal(name, text)).toArray(Refusal[]::new));
    }

    /** Each character that the font lacks, where it stands first: it would be printed as a blank box. */
    private static void glyphs(String text, List<Fault> faults) {
        if (Plain.prints(text)) {
            return;
        }
        text.codePoints().filter(point -> !Character.isISOControl(point) && !Face.prints(point)).distinct()
                .mapToObj(point -> Fault.at(text.indexOf(point), "TEMPLATE_GLYPH", Character.toString(point)))
                .filter(glyph -> faults.stream().noneMatch(fault -> fault.offset() == glyph.offset()))
                .forEach(faults::add);
    }

    /** What was read, line ends as {@code \n}: from it the same template can be read again. */
    public String text() {
        return text;
    }

    /** Which kind of document it makes. */
    public TemplateKind kind() {
        return kind;
    }

    /**
     * What the template says when exactly these conditions hold.
     *
     * @param conditions names as in the template; those it never asks for do not matter
     */
    public List<Block> blocks(Set<String> conditions) {
        return readBlocks(conditions, new ArrayList<>());
    }

    /** What it says in each branch. */
    public Wording wording() {
        return new Wording(text, nodes);
    }

    private List<Block> readBlocks(Set<String> conditions, List<Fault> faults) {
        Variant variant = Variant.of(kind.vocabulary(), text, nodes, conditions::contains);
        return new BlockReader(kind.vocabulary(), variant, faults).read();
    }
}
