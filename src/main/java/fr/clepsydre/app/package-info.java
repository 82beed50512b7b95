/**
 * What people do, a use case a class, named by its verb. Transaction, permission and history start here and nowhere
 * else; what a use case needs from outside stands here as a plain interface.
 */
@NullMarked
package fr.clepsydre.app;

import org.jspecify.annotations.NullMarked;
