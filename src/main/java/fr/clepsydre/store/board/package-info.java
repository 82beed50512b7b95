/** Read models: one query, one record. */
@NullMarked
package fr.clepsydre.store.board;

import org.jspecify.annotations.NullMarked;
