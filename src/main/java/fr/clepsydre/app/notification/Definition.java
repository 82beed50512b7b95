package fr.clepsydre.app.notification;

import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.version.Sha256;

/**
 * A form and the file that it was read from: what a frozen version keeps, so that it can be read in years.
 *
 * @param form   as read
 * @param file   name and bytes, verbatim
 * @param sha256 of these bytes, in hexadecimal
 */
public record Definition(Form form, Document file, String sha256) {

    public static Definition of(Form form, Document file) {
        return new Definition(form, file, Sha256.of(file.bytes()));
    }
}
