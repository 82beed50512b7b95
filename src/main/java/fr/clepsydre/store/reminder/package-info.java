/** The ledger of reminders, the mails about them, and the jobs that look after both. */
@NullMarked
package fr.clepsydre.store.reminder;

import org.jspecify.annotations.NullMarked;
