package fr.clepsydre.app.notification;

import fr.clepsydre.domain.notification.Form;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A form and the file that it was read from: what a frozen version keeps, so that it can be read in years.
 *
 * @param form   as read
 * @param file   name and bytes, verbatim
 * @param sha256 of these bytes, in hexadecimal
 */
public record Definition(Form form, Document file, String sha256) {

    public static Definition of(Form form, Document file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.bytes());
            return new Definition(form, file, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
