/** What people do, in a real browser against the suite's one server. */
@NullMarked
package fr.clepsydre.e2e;

import org.jspecify.annotations.NullMarked;
