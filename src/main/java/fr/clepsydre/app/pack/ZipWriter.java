package fr.clepsydre.app.pack;

import fr.clepsydre.domain.notification.version.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the files of a pack one after the other and keeps their SHA-256. The same files give the same bytes on every
 * machine: all entries bear one time, and none is compressed, since each zlib compresses in its own way.
 */
final class ZipWriter {

    /** The list that {@code sha256sum --check} reads. */
    static final String SUMS = "SHA256SUMS";

    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private final Map<String, String> hashes = new LinkedHashMap<>();

    /** @param at of every entry; written in UTC, in steps of two seconds, from 1980 on */
    ZipWriter(OutputStream out, Instant at) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        time = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    void add(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(time);
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        hashes.put(name, Sha256.of(content));
    }

    /** The list of everything that was written into that folder, its names as they are within it. */
    void addSums(String folder) {
        String list = hashes.entrySet().stream().filter(file -> file.getKey().startsWith(folder))
                .map(file -> file.getValue() + "  " + file.getKey().substring(folder.length()) + "\n")
                .collect(Collectors.joining());
        add(folder + SUMS, list.getBytes(StandardCharsets.UTF_8));
    }

    /** Ends the archive; the stream below stays open. Whatever ends before is no archive. */
    void finish() {
        try {
            zip.finish();
            zip.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
