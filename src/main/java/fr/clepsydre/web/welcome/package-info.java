/** {@code /welcome}: the first administrator. */
@NullMarked
package fr.clepsydre.web.welcome;

import org.jspecify.annotations.NullMarked;
