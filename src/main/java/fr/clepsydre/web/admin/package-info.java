/** {@code /admin}. */
@NullMarked
package fr.clepsydre.web.admin;

import org.jspecify.annotations.NullMarked;
