/** Accounts, tokens, failed logins, drafts. */
@NullMarked
package fr.clepsydre.store.account;

import org.jspecify.annotations.NullMarked;
