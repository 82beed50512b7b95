package fr.clepsydre.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Puts values into bytes, one after the other, to be sealed; {@link Unpacker} takes them out in the same order. */
public final class Packer {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    private final DataOutputStream out = new DataOutputStream(bytes);

    public Packer text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        try {
            out.writeInt(utf8.length);
            out.write(utf8);
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public Packer texts(Collection<String> texts) {
        text(String.valueOf(texts.size()));
        texts.forEach(this::text);
        return this;
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
