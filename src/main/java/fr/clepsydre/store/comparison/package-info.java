/** Cases to compare with, from the file that a lawyer keeps. */
@NullMarked
package fr.clepsydre.store.comparison;

import org.jspecify.annotations.NullMarked;
