package fr.clepsydre.press;

import fr.clepsydre.domain.letter.Condition;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterFlag;
import fr.clepsydre.domain.letter.LetterSetting;
import fr.clepsydre.domain.letter.Placeholder;
import fr.clepsydre.press.template.Names;
import fr.clepsydre.press.type.Plain;
import fr.clepsydre.press.type.Raster;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the placeholders and conditions of letters stand for, by their names in templates. */
final class LetterValues {

    /** The placeholders within sentences whose value differs from letter to letter. */
    static final Set<String> PERSONAL =
            Set.of(Names.inTemplate(Placeholder.REFERENCE), Names.inTemplate(Placeholder.PERSON_NAME),
                    Names.inTemplate(Placeholder.SALUTATION));

    private final LetterSetting setting;
    private final Furniture furniture;
    private final Map<String, String> common = new HashMap<>();
    private @Nullable Raster signature;

    LetterValues(LetterSetting setting, Furniture furniture) {
        this.setting = setting;
        this.furniture = furniture;
        put(common, Placeholder.LABORATORY, setting.sender().laboratory());
        put(common, Placeholder.PLACE, setting.place());
        put(common, Placeholder.DATE, furniture.date(setting.date()));
        put(common, Placeholder.PHONE, setting.contact().phone());
        put(common, Placeholder.PHONE_HOURS, setting.contact().phoneHours());
        put(common, Placeholder.POST_ADDRESS, setting.contact().postAddress());
        put(common, Placeholder.EMAIL, setting.contact().email());
        put(common, Placeholder.DATA_PROTECTION_OFFICER, setting.contact().dataProtectionOfficer());
    }

    private static void put(Map<String, String> values, Placeholder placeholder, String value) {
        values.put(Names.inTemplate(placeholder), value);
    }

    /** The picture of the signature, read once: what is one picture is written once. */
    Optional<Raster> signature() {
        if (signature == null && setting.sender().signature().isThere()) {
            signature = SignatureImage.read(setting.sender().signature()).orElse(null);
        }
        return Optional.ofNullable(signature);
    }

    Map<String, String> common() {
        return common;
    }

    Map<String, String> of(Letter letter) {
        Map<String, String> values = new HashMap<>(common);
        put(values, Placeholder.REFERENCE, letter.id());
        put(values, Placeholder.PERSON_NAME, letter.personName());
        put(values, Placeholder.SALUTATION, furniture.salutation(letter.flags()));
        return values;
    }

    /** Items that hold commas and "and" themselves, parted by semicolons; the first begins with a capital. */
    String sentence(List<String> items) {
        String all = items.stream().map(Plain::words).map(String::strip)
                .collect(Collectors.joining(furniture.separator()));
        return all.substring(0, 1).toUpperCase(furniture.language()) + all.substring(1) + ".";
    }

    Set<String> conditions(Set<LetterFlag> flags, List<String> leaked) {
        Set<Condition> holding = EnumSet.noneOf(Condition.class);
        flags.forEach(flag -> condition(flag).ifPresent(holding::add));
        add(holding, Condition.LEAK_KNOWN, String.join("", leaked));
        add(holding, Condition.HAS_CONSEQUENCES, setting.consequences());
        add(holding, Condition.HAS_MEASURES, setting.measures());
        add(holding, Condition.HAS_PHONE, setting.contact().phone());
        add(holding, Condition.HAS_PHONE_HOURS, setting.contact().phoneHours());
        add(holding, Condition.HAS_POST_ADDRESS, setting.contact().postAddress());
        add(holding, Condition.HAS_EMAIL, setting.contact().email());
        add(holding, Condition.HAS_DATA_PROTECTION_OFFICER, setting.contact().dataProtectionOfficer());
        return holding.stream().map(Names::inTemplate).collect(Collectors.toSet());
    }

    private static void add(Set<Condition> holding, Condition condition, String value) {
        if (!value.isBlank()) {
            holding.add(condition);
        }
    }

    private static Optional<Condition> condition(LetterFlag flag) {
        return switch (flag) {
            case MINOR -> Optional.of(Condition.MINOR);
            case SOCIAL_SECURITY_NUMBER -> Optional.of(Condition.SOCIAL_SECURITY_NUMBER_LEAKED);
            case CONTACT_DETAILS -> Optional.of(Condition.CONTACT_DETAILS_LEAKED);
            case HEALTH_DATA -> Optional.of(Condition.HEALTH_DATA_LEAKED);
            case SEVERAL_LABORATORIES -> Optional.of(Condition.SEVERAL_LABORATORIES);
            case EMAIL_KNOWN -> Optional.of(Condition.EMAIL_KNOWN);
            case SECOND_LETTER -> Optional.of(Condition.SECOND_LETTER);
            case MADAM, SIR -> Optional.empty();
        };
    }
}
