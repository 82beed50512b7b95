/** Tests of the letters that need neither a database nor a press. */
@NullMarked
package fr.clepsydre.app.letter;

import org.jspecify.annotations.NullMarked;
