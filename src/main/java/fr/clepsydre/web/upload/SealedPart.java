package fr.clepsydre.web.upload;

import fr.clepsydre.app.people.Spool;
import fr.clepsydre.domain.Refusal;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.jspecify.annotations.Nullable;

/** A file of a form that lies sealed in the spool until the request ends. */
public final class SealedPart implements Part {

    private final String name;
    private final String fileName;
    private final @Nullable String type;
    private final long size;
    private final Spool.@Nullable Spooled content;
    private final @Nullable Refusal refusal;

    SealedPart(FileItemInput item, long size, Spool.Taken taken, long limit) {
        name = item.getFieldName();
        fileName = item.getName() == null ? "" : item.getName();
        type = item.getContentType();
        this.size = size;
        content = taken instanceof Spool.Taken.Whole whole ? whole.content() : null;
        refusal = taken instanceof Spool.Taken.TooLong ? Refusal.of("FILE_TOO_LARGE", limit)
                : taken instanceof Spool.Taken.NoRoom ? Refusal.of("DISK_FULL") : null;
    }

    /** Why it was not taken in; empty when it was. */
    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return content == null ? new ByteArrayInputStream(new byte[0]) : content.open();
    }

    @Override
    public void delete() throws IOException {
        if (content != null) {
            content.close();
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getSubmittedFileName() {
        return fileName;
    }

    @Override
    public long getSize() {
        return size;
    }

    @Override
    public @Nullable String getContentType() {
        return type;
    }

    @Override
    public void write(String file) throws IOException {
        throw new IOException("is not to be written to a file");
    }

    @Override
    public @Nullable String getHeader(String header) {
        return null;
    }

    @Override
    public Collection<String> getHeaders(String header) {
        return List.of();
    }

    @Override
    public Collection<String> getHeaderNames() {
        return List.of();
    }
}
