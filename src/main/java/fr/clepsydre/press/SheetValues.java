package fr.clepsydre.press;

import fr.clepsydre.domain.notification.Sheet;
import fr.clepsydre.domain.notification.SheetCondition;
import fr.clepsydre.domain.notification.SheetPlaceholder;
import fr.clepsydre.press.template.Names;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the placeholders and conditions of notifications stand for, by their names in templates. */
final class SheetValues {

    private SheetValues() {
    }

    static Map<String, String> words(Sheet sheet, Furniture furniture) {
        return Map.of(Names.inTemplate(SheetPlaceholder.TITLE), sheet.title(),
                Names.inTemplate(SheetPlaceholder.WATERMARK), sheet.watermark().orElse(""),
                Names.inTemplate(SheetPlaceholder.GAP_COUNT), String.valueOf(sheet.gaps().size()),
                Names.inTemplate(SheetPlaceholder.GAPS), String.join(furniture.separator(), sheet.gaps()));
    }

    static Set<String> conditions(Sheet sheet) {
        Set<SheetCondition> holding = EnumSet.noneOf(SheetCondition.class);
        sheet.watermark().ifPresent(word -> holding.add(SheetCondition.DRAFT));
        if (!sheet.gaps().isEmpty()) {
            holding.add(SheetCondition.HAS_GAPS);
        }
        if (sheet.gaps().size() == 1) {
            holding.add(SheetCondition.ONE_GAP);
        }
        if (sheet.gaps().size() > SheetCondition.FEW) {
            holding.add(SheetCondition.MANY_GAPS);
        }
        sheet.changes().ifPresent(changes -> holding.add(SheetCondition.HAS_CHANGES));
        if (!sheet.signatory().isEmpty()) {
            holding.add(SheetCondition.HAS_SIGNATORY);
        }
        return holding.stream().map(Names::inTemplate).collect(Collectors.toSet());
    }
}
