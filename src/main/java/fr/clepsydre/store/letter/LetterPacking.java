package fr.clepsydre.store.letter;

import fr.clepsydre.app.letter.LetterRuns;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.LetterSetting;
import fr.clepsydre.domain.letter.Picture;
import fr.clepsydre.store.Packer;
import fr.clepsydre.store.Unpacker;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was frozen, as bytes: a letter must be printed again word for word whatever has changed since. */
final class LetterPacking {

    private LetterPacking() {
    }

    static byte[] pack(LetterRuns.Frozen frozen) {
        LetterSetting setting = frozen.setting();
        LetterSetting.Sender sender = setting.sender();
        LetterSetting.Contact contact = setting.contact();
        Packer out = new Packer();
        templates(frozen, out);
        return out.text(setting.language().getLanguage())
                .text(sender.laboratory()).texts(sender.letterhead()).text(sender.signatory())
                .text(sender.signatoryTitle()).text(Base64.getEncoder().encodeToString(sender.signature().file()))
                .text(setting.place()).text(setting.date().toString())
                .text(setting.whatHappened()).text(setting.consequences()).text(setting.measures())
                .texts(List.of(contact.phone(), contact.phoneHours(), contact.postAddress(), contact.email(),
                        contact.dataProtectionOfficer()))
                .texts(pairs(frozen.words())).texts(frozen.chosen().stream().map(String::valueOf).toList()).bytes();
    }

    private static void templates(LetterRuns.Frozen frozen, Packer out) {
        Map<LetterKind, LetterRuns.Template> templates = frozen.templates();
        List<LetterKind> kinds = templates.keySet().stream().sorted().toList();
        out.texts(kinds.stream().flatMap(kind -> Stream.of(kind.name(), templates.get(kind).text(),
                templates.get(kind).version())).toList());
    }

    private static List<String> pairs(Map<String, String> words) {
        return words.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue())).toList();
    }

    static LetterRuns.Frozen unpackFrozen(byte[] packed) {
        Unpacker in = new Unpacker(packed);
        Map<LetterKind, LetterRuns.Template> templates = templates(in.texts());
        Locale language = Locale.forLanguageTag(in.text());
        LetterSetting.Sender sender = new LetterSetting.Sender(in.text(), in.texts(), in.text(), in.text(),
                new Picture(Base64.getDecoder().decode(in.text())));
        LetterSetting setting = new LetterSetting(language, sender, in.text(), LocalDate.parse(in.text()), in.text(),
                in.text(), in.text(), contact(in.texts()));
        return new LetterRuns.Frozen(templates, setting, words(in.texts()),
                in.texts().stream().map(Long::valueOf).collect(Collectors.toSet()));
    }

    private static Map<LetterKind, LetterRuns.Template> templates(List<String> triples) {
        Map<LetterKind, LetterRuns.Template> templates = new EnumMap<>(LetterKind.class);
        for (int i = 0; i < triples.size(); i += 3) {
            templates.put(LetterKind.valueOf(triples.get(i)),
                    new LetterRuns.Template(triples.get(i + 1), triples.get(i + 2)));
        }
        return templates;
    }

    private static Map<String, String> words(List<String> pairs) {
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < pairs.size(); i += 2) {
            words.put(pairs.get(i), pairs.get(i + 1));
        }
        return words;
    }

    private static LetterSetting.Contact contact(List<String> parts) {
        return new LetterSetting.Contact(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
    }
}
