package fr.clepsydre.app.template;

import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.TemplateVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Versions of texts of letters, of one kind in one language. */
final class MemoryTemplates implements TemplateVersions {

    private final List<TemplateVersion> versions = new ArrayList<>();

    @Override
    public List<TemplateVersion> of(LetterKind kind, String language) {
        return versions.stream().sorted(Comparator.comparingInt(TemplateVersion::number).reversed()).toList();
    }

    @Override
    public List<TemplateVersion> hold(LetterKind kind, String language) {
        return of(kind, language);
    }

    @Override
    public void save(TemplateVersion version) {
        remove(version);
        versions.add(version);
    }

    @Override
    public void remove(TemplateVersion draft) {
        versions.removeIf(version -> version.number() == draft.number());
    }
}
