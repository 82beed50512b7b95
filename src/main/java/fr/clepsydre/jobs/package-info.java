/** What runs by itself: each is a thin loop around what the application does. */
@NullMarked
package fr.clepsydre.jobs;

import org.jspecify.annotations.NullMarked;
