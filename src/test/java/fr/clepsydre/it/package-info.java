/** Tests over HTTP against the built archive in Payara Micro: one server and one deployment for the whole suite. */
@NullMarked
package fr.clepsydre.it;

import org.jspecify.annotations.NullMarked;
