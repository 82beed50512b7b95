package fr.clepsydre.app;

import fr.clepsydre.app.version.Documents;
import fr.clepsydre.app.version.Versions;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.version.Sha256;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.domain.notification.version.VersionBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Versions and documents in memory. */
final class MemoryVersions implements Versions, Documents {

    private final Map<String, List<Version>> versions = new HashMap<>();
    private final Map<String, byte[]> documents = new HashMap<>();

    @Override
    public VersionBook of(Reference incident, String finess) {
        return new VersionBook(versions.getOrDefault(incident + finess, List.of()));
    }

    @Override
    public void save(Reference incident, String finess, Version version) {
        List<Version> all = versions.computeIfAbsent(incident + finess, key -> new ArrayList<>());
        all.removeIf(one -> one.number() == version.number());
        all.add(version);
    }

    @Override
    public void keep(String sha256, byte[] content) {
        if (!Sha256.of(content).equals(sha256)) {
            throw new IllegalArgumentException(sha256);
        }
        documents.put(sha256, content);
    }

    @Override
    public Optional<byte[]> find(String sha256) {
        return Optional.ofNullable(documents.get(sha256));
    }
}
