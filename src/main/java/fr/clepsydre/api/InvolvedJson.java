package fr.clepsydre.api;

import fr.clepsydre.app.laboratory.InvolveLaboratories;
import fr.clepsydre.app.laboratory.LoadDirectory;
import fr.clepsydre.app.words.RefusalWords;
import fr.clepsydre.domain.intake.RowRemark;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What came of a list of laboratories, in JSON. */
final class InvolvedJson {

    private InvolvedJson() {
    }

    static JsonObject write(InvolveLaboratories.Involved involved, Locale locale) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("involved", numbers(involved.involved()))
                .add("already", numbers(involved.already()))
                .add("unknown", numbers(involved.unknown()));
        involved.file().ifPresent(file -> json.add("file", file(file)).add("remarks", remarks(file, locale)));
        return json.build();
    }

    private static JsonArrayBuilder numbers(Set<String> finess) {
        return Json.createArrayBuilder(new TreeSet<>(finess));
    }

    private static JsonObjectBuilder file(LoadDirectory.Loaded file) {
        return Json.createObjectBuilder()
                .add("rows", file.summary().rows())
                .add("added", file.added())
                .add("updated", file.updated())
                .add("unchanged", file.unchanged())
                .add("refused", file.refused())
                .add("charset", file.summary().charset())
                .add("ignoredColumns", Json.createArrayBuilder(file.summary().ignoredColumns()));
    }

    private static JsonArrayBuilder remarks(LoadDirectory.Loaded file, Locale locale) {
        RefusalWords words = RefusalWords.in(locale);
        JsonArrayBuilder remarks = Json.createArrayBuilder();
        for (RowRemark remark : file.remarks()) {
            remarks.add(Json.createObjectBuilder()
                    .add("line", remark.line())
                    .add("column", remark.column())
                    .add("code", remark.fault().name())
                    .add("args", Json.createArrayBuilder(remark.args()))
                    .add("message", words.sentence(remark)));
        }
        return remarks;
    }
}
