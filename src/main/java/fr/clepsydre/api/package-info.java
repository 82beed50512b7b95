/** The doors for programs: Jakarta REST under {@code /api/v1}, JSON in camelCase, errors as problem details (RFC 9457). */
@NullMarked
package fr.clepsydre.api;

import org.jspecify.annotations.NullMarked;
