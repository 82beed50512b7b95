package fr.clepsydre.domain.notification;

import java.util.List;

/**
 * What a version changes: GDPR art. 33(4) lets a notification be completed in phases, and whoever reads the later one
 * is shown what is new in it.
 *
 * @param title   for example {@code Ce qui a changé depuis la version 1}
 * @param changes in the order of the form; none when both versions say the same
 */
public record SheetChanges(String title, List<SheetChange> changes) {

    public SheetChanges {
        changes = List.copyOf(changes);
    }
}
