/** Tests of what runs by itself, on both databases. */
@NullMarked
package fr.clepsydre.jobs;

import org.jspecify.annotations.NullMarked;
