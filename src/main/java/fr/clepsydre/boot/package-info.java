/** Data source, migrations, clock, first start: the only room that knows the container. */
@NullMarked
package fr.clepsydre.boot;

import org.jspecify.annotations.NullMarked;
