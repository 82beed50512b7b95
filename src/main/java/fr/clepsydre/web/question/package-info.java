/** The questions of the form on a page: what is typed, how it is saved by itself, how answers are said. */
@NullMarked
package fr.clepsydre.web.question;

import org.jspecify.annotations.NullMarked;
