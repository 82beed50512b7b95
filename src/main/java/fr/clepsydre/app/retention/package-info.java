/** How long personal data is kept, what stops its erasure, and the erasure itself (GDPR art. 5(1)(e), 17). */
@NullMarked
package fr.clepsydre.app.retention;

import org.jspecify.annotations.NullMarked;
