/** {@code /login}. */
@NullMarked
package fr.clepsydre.web.login;

import org.jspecify.annotations.NullMarked;
