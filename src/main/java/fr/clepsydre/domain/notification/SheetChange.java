package fr.clepsydre.domain.notification;

/**
 * One field that reads otherwise than in the version before.
 *
 * @param section where it stands, such as {@code 7. La violation}
 * @param label   the question
 * @param before  what the earlier version says there, or the words that say that it says nothing
 * @param after   the same of this version
 */
public record SheetChange(String section, String label, String before, String after) {}
