package fr.clepsydre.app.pack;

import fr.clepsydre.app.notification.JsonText;
import fr.clepsydre.app.version.Documents;
import fr.clepsydre.domain.notification.version.Filing;
import fr.clepsydre.domain.notification.version.Seal;
import fr.clepsydre.domain.notification.version.SignOff;
import fr.clepsydre.domain.notification.version.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The folder of one version: its files byte for byte, the list of them whose SHA-256 is the seal, and what people added
 * later, which the seal does not cover.
 */
@ApplicationScoped
class VersionFolder {

    @Inject
    private Documents documents;

    @Inject
    private JsonText json;

    List<PackFile> of(Version version, SignOffText words) {
        List<PackFile> files = new ArrayList<>();
        version.files().forEach(file -> files.add(kept(path(version, file.name()), file.sha256())));
        files.add(PackFile.text(path(version, ZipWriter.SUMS), Seal.list(version.files())));
        version.signOff().ifPresent(signOff -> {
            files.add(PackFile.text(path(version, "sign-off.txt"), words.of(version, signOff)));
            files.add(new PackFile(path(version, "sign-off.json"), () -> json.write(tree(version, signOff))));
        });
        version.filing().ifPresent(filing -> {
            files.add(new PackFile(path(version, "filing.json"), () -> json.write(tree(version, filing))));
            files.add(kept(receipt(version, filing), filing.receipt().sha256()));
        });
        return files;
    }

    static String path(Version version, String name) {
        return "versions/" + version.number() + "/" + name;
    }

    static String receipt(Version version, Filing filing) {
        return path(version, "receipt." + filing.receipt().type().name().toLowerCase(Locale.ROOT));
    }

    private PackFile kept(String name, String sha256) {
        return new PackFile(name, () -> documents.find(sha256).orElseThrow());
    }

    private static Map<String, Object> tree(Version version, SignOff signOff) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", (long) version.number());
        tree.put("by", signOff.name());
        tree.put("capacity", signOff.capacity().name());
        tree.put("at", signOff.at().toString());
        tree.put("seal", signOff.seal());
        return tree;
    }

    private static Map<String, Object> tree(Version version, Filing filing) {
        Map<String, Object> receipt = new LinkedHashMap<>();
        receipt.put("mediaType", filing.receipt().type().mediaType());
        receipt.put("sha256", filing.receipt().sha256());
        receipt.put("length", filing.receipt().length());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", (long) version.number());
        tree.put("at", filing.at().at().toString());
        tree.put("zone", filing.at().zone().getId());
        tree.put("number", filing.number());
        tree.put("by", filing.by());
        tree.put("recordedAt", filing.recorded().toString());
        tree.put("receipt", receipt);
        return tree;
    }
}
