/** Pages on which the texts of letters are written. */
@NullMarked
package fr.clepsydre.web.template;

import org.jspecify.annotations.NullMarked;
