/** {@code /directory}. */
@NullMarked
package fr.clepsydre.web.directory;

import org.jspecify.annotations.NullMarked;
