package fr.clepsydre.boot;

import fr.clepsydre.app.template.TemplateProofs;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.Condition;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.Placeholder;
import fr.clepsydre.press.Templates;
import fr.clepsydre.press.template.Block;
import fr.clepsydre.press.template.Inline;
import fr.clepsydre.press.template.Names;
import fr.clepsydre.press.template.Template;
import fr.clepsydre.press.template.TemplateKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Texts of letters as the press reads them. */
@ApplicationScoped
public class ProofedTemplates implements TemplateProofs {

    @Override
    public List<Refusal> faults(LetterKind kind, Locale language, String text) {
        return read(kind, language, text).refusals();
    }

    private static Outcome<Template> read(LetterKind kind, Locale language, String text) {
        TemplateKind template = TemplateKind.of(kind);
        return Template.read(template, template.folder() + "/" + language.getLanguage(), text);
    }

    @Override
    public Set<String> placeholders(LetterKind kind, String text, Set<String> conditions) {
        Set<String> found = new HashSet<>();
        if (read(kind, Locale.FRENCH, text) instanceof Outcome.Accepted<Template> template) {
            template.value().blocks(conditions).forEach(block -> collect(block, found));
        }
        return found;
    }

    private static void collect(Block block, Set<String> found) {
        if (block instanceof Block.Slot slot) {
            found.add(slot.placeholder());
        }
        block.texts().stream().flatMap(List::stream).forEach(inline -> {
            if (inline instanceof Inline.Value value) {
                found.add(value.placeholder());
            }
        });
    }

    @Override
    public List<String> placeholders() {
        return Arrays.stream(Placeholder.values()).map(Names::inTemplate).toList();
    }

    @Override
    public List<String> conditions() {
        return Arrays.stream(Condition.values()).map(Names::inTemplate).toList();
    }

    @Override
    public Outcome<String> file(LetterKind kind, Locale language) {
        return new Templates(Settings.templates()).read(TemplateKind.of(kind), language).map(Template::text);
    }
}
