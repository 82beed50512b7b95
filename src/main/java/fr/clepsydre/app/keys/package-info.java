/** The master key, backups, and what is erased when its time has come. */
@NullMarked
package fr.clepsydre.app.keys;

import org.jspecify.annotations.NullMarked;
