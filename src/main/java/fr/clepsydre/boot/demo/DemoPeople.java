package fr.clepsydre.boot.demo;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * A file of fictitious people of the 28 laboratories, dirty in the measure of real ones, made row by row while it is
 * read: the same seed and count give the same bytes.
 *
 * @param seed  of all chance in it
 * @param count rows below the header, copies included; 0 or more
 */
public record DemoPeople(long seed, int count) {

    /** @throws IllegalArgumentException if the count is negative */
    public DemoPeople {
        if (count < 0) {
            throw new IllegalArgumentException("a file has no negative number of rows");
        }
    }

    /** The lines of the file, the header first, without line ends; each call begins anew. */
    public Stream<String> lines() {
        DemoRows rows = new DemoRows(seed);
        Stream<String> header = Stream.of(String.join(";", DemoRow.COLUMNS));
        return Stream.concat(header, Stream.generate(rows::next).map(DemoRow::line).limit(count));
    }

    /** The file in UTF-8, as it would be uploaded; each call begins anew. */
    public InputStream file() {
        return new SequenceInputStream(new Parts(lines().iterator()));
    }

    /** The lines as bytes, made one at a time when they are asked for. */
    private record Parts(Iterator<String> lines) implements Enumeration<InputStream> {

        @Override
        public boolean hasMoreElements() {
            return lines.hasNext();
        }

        @Override
        public InputStream nextElement() {
            return new ByteArrayInputStream((lines.next() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
