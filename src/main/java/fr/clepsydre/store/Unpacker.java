package fr.clepsydre.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes out what a {@link Packer} put in, in the same order. */
public final class Unpacker {

    private final ByteBuffer bytes;

    public Unpacker(byte[] packed) {
        bytes = ByteBuffer.wrap(packed);
    }

    public String text() {
        byte[] utf8 = new byte[bytes.getInt()];
        bytes.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    public List<String> texts() {
        int size = Integer.parseInt(text());
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(text());
        }
        return texts;
    }
}
