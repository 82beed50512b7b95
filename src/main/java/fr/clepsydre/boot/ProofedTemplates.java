package fr.clepsydre.boot;

import fr.clepsydre.app.template.ReadText;
import fr.clepsydre.app.template.TemplateProofs;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.Condition;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.Placeholder;
import fr.clepsydre.press.Templates;
import fr.clepsydre.press.template.Names;
import fr.clepsydre.press.template.Template;
import fr.clepsydre.press.template.TemplateKind;
import fr.clepsydre.press.template.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Texts of letters as the press reads them. */
@ApplicationScoped
public class ProofedTemplates implements TemplateProofs {

    @Override
    public Outcome<ReadText> read(LetterKind kind, Locale language, String text) {
        TemplateKind template = TemplateKind.of(kind);
        return Template.read(template, template.folder() + "/" + language.getLanguage(), text)
                .map(read -> new Reading(read.wording()));
    }

    private record Reading(Wording wording) implements ReadText {

        @Override
        public Set<String> asked() {
            return wording.asked();
        }

        @Override
        public Said said(Set<String> conditions) {
            return new Said(wording.placeholders(conditions), wording.words(conditions));
        }
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
