/** What the law and the case are: no clock, no I/O, no framework. */
@NullMarked
package fr.clepsydre.domain;

import org.jspecify.annotations.NullMarked;
