package fr.clepsydre.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.app.evidence.VirusScanner.Verdict;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The scanner is asked as clamd wants to be asked, and a file is kept only when it says that it is clean. */
class ClamdScannerTest {

    private static final byte[] CONTENT = new byte[150_000];

    private static Verdict answered(String answer) throws Exception {
        try (ServerSocket server = new ServerSocket(0)) {
            CompletableFuture<Integer> taken = CompletableFuture.supplyAsync(() -> listen(server, answer));
            Verdict verdict = ClamdScanner.scan(CONTENT,
                    InetSocketAddress.createUnresolved("localhost", server.getLocalPort()));
            assertEquals(CONTENT.length, taken.get());
            return verdict;
        }
    }

    private static int listen(ServerSocket server, String answer) {
        try (var socket = server.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertEquals("zINSTREAM\0", new String(in.readNBytes(10), StandardCharsets.US_ASCII));
            int total = 0;
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                total += in.readNBytes(length).length;
            }
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return total;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void its_answer_decides() throws Exception {
        assertEquals(Verdict.CLEAN, answered("stream: OK\0"));
        assertEquals(Verdict.INFECTED, answered("stream: Eicar-Test-Signature FOUND\0"));
        assertEquals(Verdict.UNREACHABLE, answered("INSTREAM size limit exceeded. ERROR\0"));
        assertEquals(Verdict.UNREACHABLE, answered(""));
    }

    @Test
    void who_is_not_there_keeps_nothing() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        assertEquals(Verdict.UNREACHABLE, ClamdScanner.scan(CONTENT, InetSocketAddress.createUnresolved("localhost", port)));
    }
}
