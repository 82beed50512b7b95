package fr.clepsydre.store.intake;

import java.io.ByteArrayInputStream;

/** A stream as slow networks make them: every sequence of bytes is torn apart. */
final class OneByteAtATime extends ByteArrayInputStream {

    OneByteAtATime(byte[] bytes) {
        super(bytes);
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
        return super.read(target, offset, Math.min(length, 1));
    }
}
