/** {@code /register}. */
@NullMarked
package fr.clepsydre.web.register;

import org.jspecify.annotations.NullMarked;
