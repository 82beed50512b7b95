/** How French and English write numbers, durations, instants and refusals: the same on pages, in documents, in the API. */
@NullMarked
package fr.clepsydre.app.words;

import org.jspecify.annotations.NullMarked;
