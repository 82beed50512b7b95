package fr.clepsydre.domain.notification;

import java.util.List;

/**
 * A numbered part of a printed notification.
 *
 * @param number as the form numbers it
 * @param title  what it is about
 * @param lines  at least one
 */
public record SheetSection(int number, String title, List<SheetLine> lines) {

    public SheetSection {
        lines = List.copyOf(lines);
    }
}
