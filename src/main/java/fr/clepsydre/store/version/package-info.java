/** Frozen versions and the bytes that they are made of, in the database. */
@NullMarked
package fr.clepsydre.store.version;

import org.jspecify.annotations.NullMarked;
