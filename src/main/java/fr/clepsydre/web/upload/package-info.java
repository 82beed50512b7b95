/** Files come in through the pages without ever lying open on the disk. */
@NullMarked
package fr.clepsydre.web.upload;

import org.jspecify.annotations.NullMarked;
