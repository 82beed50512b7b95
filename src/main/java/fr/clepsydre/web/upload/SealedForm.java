package fr.clepsydre.web.upload;

import fr.clepsydre.app.people.ImportPeople;
import fr.clepsydre.app.people.Spool;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.jspecify.annotations.Nullable;

/**
 * A form with a file, read by ourselves: the container would first write the file to its temporary folder, for whoever
 * reads the disk. Here it goes from the line into the sealed spool.
 */
public final class SealedForm extends HttpServletRequestWrapper implements Closeable {

    /** Bytes of all other fields together. */
    private static final int LARGEST_FIELDS = 4 << 20;

    private final Map<String, String[]> fields = new LinkedHashMap<>();
    private final List<Part> files = new ArrayList<>();

    private SealedForm(HttpServletRequest request) {
        super(request);
    }

    /**
     * Reads the whole of it.
     *
     * @throws IOException if the line breaks or it is no such form; nothing is kept then
     */
    public static SealedForm read(HttpServletRequest request, Spool spool) throws IOException {
        SealedForm form = new SealedForm(request);
        JakartaServletFileUpload<?, ?> upload = new JakartaServletFileUpload<>();
        int[] left = {LARGEST_FIELDS};
        try {
            upload.getItemIterator(request).forEachRemaining(item -> form.take(item, spool, left));
            return form;
        } catch (IOException | RuntimeException broken) {
            form.close();
            throw broken;
        }
    }

    private void take(FileItemInput item, Spool spool, int[] left) throws IOException {
        if (item.isFormField()) {
            byte[] value = item.getInputStream().readNBytes(left[0] + 1);
            left[0] -= value.length;
            if (left[0] < 0) {
                throw new IOException("a form larger than " + LARGEST_FIELDS + " bytes");
            }
            add(item.getFieldName(), new String(value, StandardCharsets.UTF_8));
            return;
        }
        Counted counted = new Counted(item.getInputStream());
        Spool.Taken taken = spool.take(counted, ImportPeople.LARGEST);
        files.add(new SealedPart(item, counted.bytes, taken, ImportPeople.LARGEST));
    }

    private void add(String name, String value) {
        String[] before = fields.getOrDefault(name, new String[0]);
        String[] more = Arrays.copyOf(before, before.length + 1);
        more[before.length] = value;
        fields.put(name, more);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = fields.get(name);
        return values == null ? super.getParameterValues(name) : values;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        // Those of the address are of the request as it is by then: a page's own come when it is forwarded to.
        Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
        all.putAll(fields);
        return Collections.unmodifiableMap(all);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public Collection<Part> getParts() {
        return List.copyOf(files);
    }

    @Override
    public @Nullable Part getPart(String name) {
        return files.stream().filter(file -> file.getName().equals(name)).findFirst().orElse(null);
    }

    /** Removes what was not handed on. */
    @Override
    public void close() throws IOException {
        for (Part file : files) {
            file.delete();
        }
    }

    private static final class Counted extends FilterInputStream {

        private long bytes;

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            bytes += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int count = super.read(target, from, length);
            bytes += Math.max(0, count);
            return count;
        }
    }
}
