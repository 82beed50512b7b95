/** The register of art. 33(5) as the database tells it, and the workbook that it becomes. */
@NullMarked
package fr.clepsydre.store.register;

import org.jspecify.annotations.NullMarked;
