/** Letters on their way, in the browser. */
@NullMarked
package fr.clepsydre.web.delivery;

import org.jspecify.annotations.NullMarked;
