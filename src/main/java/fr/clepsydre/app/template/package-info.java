/** The texts of letters as they are written in the browser: drafts, proposals, approvals. */
@NullMarked
package fr.clepsydre.app.template;

import org.jspecify.annotations.NullMarked;
