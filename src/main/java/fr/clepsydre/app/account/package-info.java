/** Accounts, their tokens, and what protects the login. */
@NullMarked
package fr.clepsydre.app.account;

import org.jspecify.annotations.NullMarked;
