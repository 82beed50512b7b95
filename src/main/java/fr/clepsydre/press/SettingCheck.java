package fr.clepsydre.press;

import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.LetterSetting;
import java.util.ArrayList;
import java.util.List;

/** Looks at what all letters of a run share before the first is printed. */
final class SettingCheck {

    /** More would push the text of the letter off its page. */
    private static final int MOST_LETTERHEAD_LINES = 8;

    private SettingCheck() {
    }

    static List<Refusal> refusals(LetterSetting setting) {
        LetterSetting.Sender sender = setting.sender();
        LetterSetting.Contact contact = setting.contact();
        List<Refusal> refusals = new ArrayList<>(new Glyphs()
                .check("laboratory", sender.laboratory()).check("letterhead", sender.letterhead())
                .check("signatory", sender.signatory()).check("signatoryTitle", sender.signatoryTitle())
                .check("place", setting.place()).check("whatHappened", setting.whatHappened())
                .check("consequences", setting.consequences()).check("measures", setting.measures())
                .check("phone", contact.phone()).check("phoneHours", contact.phoneHours())
                .check("postAddress", contact.postAddress()).check("email", contact.email())
                .check("dataProtectionOfficer", contact.dataProtectionOfficer()).refusals());
        if (sender.letterhead().size() > MOST_LETTERHEAD_LINES) {
            refusals.add(Refusal.of("LETTERHEAD_TOO_LONG", MOST_LETTERHEAD_LINES).at("letterhead"));
        }
        if (sender.signature().isThere() && SignatureImage.read(sender.signature()).isEmpty()) {
            refusals.add(Refusal.of("SIGNATURE_UNREADABLE").at("signature"));
        }
        return refusals;
    }
}
