package fr.clepsydre.web.template;

import fr.clepsydre.app.template.PreviewTemplate;
import fr.clepsydre.app.template.ReadTemplates;
import fr.clepsydre.app.template.TemplateRemark;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.ProofReason;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be said of one text, found once.
 *
 * @param overlong recipients whose letter takes more than one page, or cannot be printed
 */
record TemplateFindings(String text, List<Refusal> faults, List<TemplateRemark> remarks, List<ProofReason> overlong) {

    /** @param pages where the text has pages */
    static TemplateFindings of(ReadTemplates templates, Optional<PreviewTemplate> pages, PreviewTemplate.Wanted wanted) {
        List<ProofReason> overlong = pages.map(press -> press.pages(wanted).entrySet().stream()
                .filter(letter -> letter.getValue() != 1).map(Map.Entry::getKey).toList()).orElse(List.of());
        return new TemplateFindings(wanted.text(), templates.faults(wanted.kind(), wanted.language(), wanted.text()),
                templates.remarks(wanted.kind(), wanted.language(), wanted.text()), overlong);
    }

    boolean isOf(String asked) {
        return text.equals(asked);
    }
}
