/** Who is there: login, tokens, the account behind a request. What they may do stands in {@code app.Permission}. */
@NullMarked
package fr.clepsydre.access;

import org.jspecify.annotations.NullMarked;
