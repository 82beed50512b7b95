/** PDF forms of authorities and their mappings, from the folder of templates. */
@NullMarked
package fr.clepsydre.store.pdfform;

import org.jspecify.annotations.NullMarked;
