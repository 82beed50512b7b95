package fr.clepsydre.app.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Sessions, links and second factors in memory. */
final class KeptAccess implements Sessions, Links, SecondFactors {

    final Map<UUID, List<Session>> sessions = new HashMap<>();
    private final Map<String, UUID> links = new HashMap<>();
    private final Map<String, Instant> ends = new HashMap<>();
    private final Map<UUID, byte[]> secrets = new HashMap<>();
    private final Map<UUID, Long> steps = new HashMap<>();
    private final Map<UUID, Set<String>> codes = new HashMap<>();

    @Override
    public void open(UUID account, Session session) {
        sessions.computeIfAbsent(account, key -> new ArrayList<>()).add(session);
    }

    @Override
    public boolean touch(UUID session, Instant now) {
        return sessions.values().stream().flatMap(List::stream).anyMatch(one -> one.id().equals(session));
    }

    @Override
    public List<Session> of(UUID account, Instant now) {
        return List.copyOf(sessions.getOrDefault(account, List.of()));
    }

    @Override
    public void end(UUID account, UUID session) {
        sessions.getOrDefault(account, new ArrayList<>()).removeIf(one -> one.id().equals(session));
    }

    @Override
    public void endAll(UUID account, Optional<UUID> but) {
        sessions.getOrDefault(account, new ArrayList<>()).removeIf(one -> !Optional.of(one.id()).equals(but));
    }

    @Override
    public void put(UUID account, String hash, Instant expiresAt) {
        links.values().remove(account);
        links.put(hash, account);
        ends.put(hash, expiresAt);
    }

    @Override
    public Optional<UUID> find(String hash, Instant now) {
        return Optional.ofNullable(links.get(hash)).filter(account -> ends.get(hash).isAfter(now));
    }

    @Override
    public Optional<byte[]> secret(UUID account) {
        return Optional.ofNullable(secrets.get(account));
    }

    @Override
    public void enrol(UUID account, byte[] secret, Set<String> codeHashes) {
        secrets.put(account, secret);
        steps.remove(account);
        replaceCodes(account, codeHashes);
    }

    @Override
    public void replaceCodes(UUID account, Set<String> codeHashes) {
        codes.put(account, new HashSet<>(codeHashes));
    }

    /** Of links and of second factors alike. */
    @Override
    public void remove(UUID account) {
        links.values().remove(account);
        secrets.remove(account);
        codes.remove(account);
    }

    @Override
    public boolean useStep(UUID account, long step) {
        Long before = steps.put(account, Math.max(step, steps.getOrDefault(account, -1L)));
        return before == null || before < step;
    }

    @Override
    public boolean useCode(UUID account, String hash) {
        return codes.getOrDefault(account, new HashSet<>()).remove(hash);
    }

    @Override
    public int codesLeft(UUID account) {
        return codes.getOrDefault(account, Set.of()).size();
    }
}
