package fr.clepsydre.boot;

import fr.clepsydre.app.evidence.VirusScanner;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The clamd of {@code clepsydre.scanner}, by its INSTREAM command; everything is clean where none is set. */
@ApplicationScoped
public class ClamdScanner implements VirusScanner {

    private static final Logger LOG = System.getLogger(ClamdScanner.class.getName());
    private static final int PIECE = 1 << 16;
    private static final int PATIENCE = 60_000;
    private static final int CONNECTED = 5_000;

    @Override
    public Verdict scan(byte[] content) {
        Optional<InetSocketAddress> server = Settings.scanner();
        return server.map(address -> scan(content, address)).orElse(Verdict.CLEAN);
    }

    static Verdict scan(byte[] content, InetSocketAddress server) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.getHostString(), server.getPort()), CONNECTED);
            socket.setSoTimeout(PATIENCE);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < content.length; from += PIECE) {
                int length = Math.min(PIECE, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
            String answer = new String(socket.getInputStream().readNBytes(1024), StandardCharsets.US_ASCII).strip();
            if (answer.startsWith("stream: OK")) {
                return Verdict.CLEAN;
            }
            return answer.contains("FOUND") ? Verdict.INFECTED : Verdict.UNREACHABLE;
        } catch (IOException unreachable) {
            LOG.log(Level.ERROR, "the virus scanner cannot be asked: {0}", unreachable.getClass().getSimpleName());
            return Verdict.UNREACHABLE;
        }
    }
}
