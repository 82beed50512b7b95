package fr.clepsydre.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
public class Welcome {
    @PersistenceContext EntityManager em;

    void started(@Observes @Initialized(ApplicationScoped.class) Object event) {
        System.out.println("READY " + em.createNativeQuery("select count(*) from account").getSingleResult());
    }
}
