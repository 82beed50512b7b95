/** The REST API over HTTP, against the built archive. */
@NullMarked
package fr.clepsydre.it.api;

import org.jspecify.annotations.NullMarked;
