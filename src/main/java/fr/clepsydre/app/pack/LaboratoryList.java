package fr.clepsydre.app.pack;

import fr.clepsydre.app.register.Csv;
import fr.clepsydre.app.version.CaseVersions;
import fr.clepsydre.domain.notification.version.Version;
import java.util.List;

/** The laboratories of a pack of an incident, a row each: which folder is whose, and its newest seal. */
final class LaboratoryList {

    private final StringBuilder csv = new StringBuilder("\ufeff").append(
            Csv.line(List.of("finess", "laboratory", "status", "versions", "newestState", "newestSeal")));

    void add(CaseVersions found) {
        var newest = found.book().newest();
        csv.append(Csv.line(List.of(found.file().involvement().finess(), found.file().laboratory().name(),
                found.file().involvement().status().name(), String.valueOf(found.book().all().size()),
                newest.map(version -> found.state(version).name()).orElse(""),
                newest.map(Version::seal).orElse(""))));
    }

    PackFile file() {
        return PackFile.text("laboratories.csv", csv.toString());
    }
}
