package fr.clepsydre.app.notification;

import fr.clepsydre.domain.notification.Form;

/** Port: the forms of the authorities, as read from their files. */
public interface Forms {

    /** The form that new notifications follow. */
    Form current();
}
