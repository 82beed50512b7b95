/** Notification packs: everything that proves what a laboratory said, when and by whom, in one file to take away. */
@NullMarked
package fr.clepsydre.app.pack;

import org.jspecify.annotations.NullMarked;
