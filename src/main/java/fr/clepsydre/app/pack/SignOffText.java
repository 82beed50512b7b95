package fr.clepsydre.app.pack;

import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.words.Bundle;
import fr.clepsydre.app.words.Wording;
import fr.clepsydre.domain.notification.version.SignOff;
import fr.clepsydre.domain.notification.version.Version;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A sign-off as people read it, in French and below in English. */
record SignOffText(CaseFile file) {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRANCE, Locale.UK);

    String of(Version version, SignOff signOff) {
        return LANGUAGES.stream().map(language -> of(version, signOff, language)).collect(Collectors.joining("\n"));
    }

    private String of(Version version, SignOff signOff, Locale language) {
        Bundle texts = Bundle.named("fr.clepsydre.app.pack.words", language);
        String kind = Bundle.named("fr.clepsydre.app.version.words", language).text("kind." + version.head().kind());
        String lines = String.join("\n",
                texts.text("sign.title", version.number(), kind),
                texts.text("sign.case", file.incident().reference().toString(), file.laboratory().name(),
                        file.involvement().finess()),
                texts.text("sign.by", signOff.name(), texts.text("sign.capacity." + signOff.capacity())),
                texts.text("sign.at", Wording.in(language).moment(signOff.at(), file.involvement().zone()),
                        signOff.at().toString()),
                texts.text("sign.seal", signOff.seal()));
        return lines + "\n";
    }
}
