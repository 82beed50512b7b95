/** Tests of the doors for programs. */
@NullMarked
package fr.clepsydre.api;

import org.jspecify.annotations.NullMarked;
