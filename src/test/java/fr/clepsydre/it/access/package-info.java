/** Who is let in where: every address of the server against everybody. */
@NullMarked
package fr.clepsydre.it.access;

import org.jspecify.annotations.NullMarked;
