/** The audit trail: what is written in it, by whom it is read, and how it is checked. */
@NullMarked
package fr.clepsydre.app.audit;

import org.jspecify.annotations.NullMarked;
