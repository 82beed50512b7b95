package fr.clepsydre.boot;

import fr.clepsydre.boot.demo.Demo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What is done at a start, before anybody is answered. */
@ApplicationScoped
public class FirstStart {

    @Inject
    private Demo demo;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (Settings.demo()) {
            demo.fill();
        }
    }
}
