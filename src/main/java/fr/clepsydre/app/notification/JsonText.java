package fr.clepsydre.app.notification;

import java.util.Map;

/** Port: writes a tree of maps, lists, texts, whole numbers and truth values as JSON, always in the same bytes. */
public interface JsonText {

    /** UTF-8, the members in the order of the map. */
    byte[] write(Map<String, ?> tree);
}
