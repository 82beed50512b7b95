/** Versions of templates in the database. */
@NullMarked
package fr.clepsydre.store.template;

import org.jspecify.annotations.NullMarked;
