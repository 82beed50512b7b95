/** The language of the templates: Markdown with placeholders and conditions from closed lists, never evaluated. */
@NullMarked
package fr.clepsydre.press.template;

import org.jspecify.annotations.NullMarked;
