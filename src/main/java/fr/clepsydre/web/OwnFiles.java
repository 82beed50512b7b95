package fr.clepsydre.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of our own style sheet and scripts, each with a digest of its content: browsers keep them for days, and a
 * new version is another address. Of the same sources it is the same.
 */
@Named
@ApplicationScoped
public class OwnFiles {

    private static final int DIGITS = 12;

    @Inject
    private ServletContext context;

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    /** The address of a file below {@code resources}, such as {@code css/clepsydre.css}. */
    public String address(String name) {
        String plain = FacesContext.getCurrentInstance().getApplication().getResourceHandler()
                .createResource(name).getRequestPath();
        return plain + (plain.contains("?") ? '&' : '?') + "d=" + versions.computeIfAbsent(name, this::digest);
    }

    private String digest(String name) {
        try (var file = context.getResourceAsStream("/resources/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("no such file of ours: " + name);
            }
            return of(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
