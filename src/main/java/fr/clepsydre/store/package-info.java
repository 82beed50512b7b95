/** What is kept: the sealing of personal data, shared by the rows of every aggregate. */
@NullMarked
package fr.clepsydre.store;

import org.jspecify.annotations.NullMarked;
