package fr.clepsydre.app.audit;

import fr.clepsydre.domain.audit.Deed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks something of a use case that enters the trail although it changes nothing, or changes something without an
 * outcome. What answers with an accepted outcome under a permission to change is recorded without being marked.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Recorded {

    /** As what. */
    Deed value() default Deed.TAKEN;
}
