package fr.clepsydre.store.letter;

import fr.clepsydre.app.letter.LetterRuns;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterFlag;
import fr.clepsydre.domain.letter.LetterSetting;
import fr.clepsydre.store.Packer;
import fr.clepsydre.store.Unpacker;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was frozen, as bytes: a letter must be printed again word for word whatever has changed since. */
final class LetterPacking {

    private LetterPacking() {
    }

    /** A letter with the postcode that the manifest shows. */
    record Values(Letter letter, String postcode) {
    }

    static byte[] pack(Values values) {
        Letter letter = values.letter();
        return new Packer().text(values.postcode()).texts(letter.addressLines()).text(letter.personName())
                .texts(letter.leaked()).texts(letter.flags().stream().sorted().map(Enum::name).toList()).bytes();
    }

    static Values unpackLetter(String id, byte[] packed) {
        Unpacker in = new Unpacker(packed);
        String postcode = in.text();
        return new Values(new Letter(id, in.texts(), in.text(), in.texts(),
                in.texts().stream().map(LetterFlag::valueOf).collect(Collectors.toSet())), postcode);
    }

    static byte[] pack(LetterRuns.Frozen frozen) {
        LetterSetting setting = frozen.setting();
        LetterSetting.Sender sender = setting.sender();
        LetterSetting.Contact contact = setting.contact();
        return new Packer().text(frozen.template()).text(setting.language().getLanguage())
                .text(sender.laboratory()).texts(sender.letterhead()).text(sender.signatory())
                .text(sender.signatoryTitle()).text(setting.place()).text(setting.date().toString())
                .text(setting.whatHappened()).text(setting.consequences()).text(setting.measures())
                .texts(List.of(contact.phone(), contact.phoneHours(), contact.postAddress(), contact.email(),
                        contact.dataProtectionOfficer())).bytes();
    }

    static LetterRuns.Frozen unpackFrozen(byte[] packed) {
        Unpacker in = new Unpacker(packed);
        String template = in.text();
        Locale language = Locale.forLanguageTag(in.text());
        LetterSetting.Sender sender = new LetterSetting.Sender(in.text(), in.texts(), in.text(), in.text());
        return new LetterRuns.Frozen(template, new LetterSetting(language, sender, in.text(),
                LocalDate.parse(in.text()), in.text(), in.text(), in.text(), contact(in.texts())));
    }

    private static LetterSetting.Contact contact(List<String> parts) {
        return new LetterSetting.Contact(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
    }
}
