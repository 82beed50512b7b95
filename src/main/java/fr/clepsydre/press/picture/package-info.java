/** Pages as pictures, and pictures as files. */
@NullMarked
package fr.clepsydre.press.picture;

import org.jspecify.annotations.NullMarked;
