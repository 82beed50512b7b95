/** {@code /account}. */
@NullMarked
package fr.clepsydre.web.account;

import org.jspecify.annotations.NullMarked;
