/** {@code /admin/audit}. */
@NullMarked
package fr.clepsydre.web.audit;

import org.jspecify.annotations.NullMarked;
