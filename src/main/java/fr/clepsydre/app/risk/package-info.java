/** What helps a person to decide on a risk. */
@NullMarked
package fr.clepsydre.app.risk;

import org.jspecify.annotations.NullMarked;
