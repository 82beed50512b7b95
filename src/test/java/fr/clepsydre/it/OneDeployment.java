package fr.clepsydre.it;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Makes Arquillian deploy the built archive for the first test class and leave it there for all others: Payara Micro
 * starts with the deployment, and starting it for each class would cost a quarter of a minute a class.
 */
public final class OneDeployment implements LoadableExtension {

    private static final AtomicInteger DEPLOYMENTS = new AtomicInteger();

    @Override
    public void register(ExtensionBuilder builder) {
        ServerOptions.publish();
        builder.service(DeploymentScenarioGenerator.class, BuiltArchive.class).observer(OnceASuite.class);
    }

    /** How often the archive has been deployed, that is, how often a server was started, since this JVM began. */
    static int deployments() {
        return DEPLOYMENTS.get();
    }

    /** Gives every test class the built archive, so that no class declares a deployment of its own. */
    public static final class BuiltArchive implements DeploymentScenarioGenerator {

        @Override
        public List<DeploymentDescription> generate(TestClass testClass) {
            var archive = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                    .importFrom(ServerOptions.archive().toFile())
                    .as(WebArchive.class);
            return List.of(new DeploymentDescription("clepsydre", archive).shouldBeTestable(false));
        }
    }

    /** Lets through the first deployment only, and no undeployment before the suite ends. */
    public static final class OnceASuite {

        void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (DEPLOYMENTS.compareAndSet(0, 1)) {
                event.proceed();
            }
        }

        void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
            // The next class needs it; the server goes down with the suite.
        }
    }
}
