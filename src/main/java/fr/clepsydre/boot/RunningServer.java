package fr.clepsydre.boot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * The server that this application runs in, seen from inside. The container publishes no artifact of its own interface
 * in this version, therefore it is asked by reflection; elsewhere than in Payara Micro the usual port is assumed.
 */
final class RunningServer {

    private static final int USUAL_PORT = 8080;
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private RunningServer() {
    }

    /** Whether it is Payara Micro, which runs this application and no other. */
    static boolean isMicro() {
        try {
            ClassLoader.getSystemClassLoader().loadClass("fish.payara.micro.PayaraMicro");
            return true;
        } catch (ClassNotFoundException elsewhere) {
            return false;
        }
    }

    /** The port of the first HTTP listener; known only once the server has started. */
    static int port() {
        try {
            var micro = ClassLoader.getSystemClassLoader().loadClass("fish.payara.micro.PayaraMicro");
            var runtime = micro.getMethod("getRuntime").invoke(micro.getMethod("getInstance").invoke(null));
            var here = open(runtime, "fish.payara.micro.PayaraMicroRuntime", "getLocalDescriptor");
            var ports = (List<?>) open(here, "fish.payara.micro.data.InstanceDescriptor", "getHttpPorts");
            return ports.isEmpty() ? USUAL_PORT : (Integer) ports.get(0);
        } catch (ReflectiveOperationException elsewhereOrNotYet) {
            return USUAL_PORT;
        }
    }

    /** Whether the first page is there: not before the whole application has been started. */
    static boolean answers(int port) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).timeout(A_MOMENT).build();
        try {
            var status = HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
            return status >= 200 && status < 400;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Object open(Object target, String type, String method) throws ReflectiveOperationException {
        return ClassLoader.getSystemClassLoader().loadClass(type).getMethod(method).invoke(target);
    }
}
