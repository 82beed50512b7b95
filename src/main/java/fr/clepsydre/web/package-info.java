/** The frame of the pages: addresses, headers, language, who reads. A page's own bean lives in the package named like its path. */
@NullMarked
package fr.clepsydre.web;

import org.jspecify.annotations.NullMarked;
