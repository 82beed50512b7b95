package fr.clepsydre.boot;

import fr.clepsydre.app.audit.Anchors;
import fr.clepsydre.domain.audit.Anchor;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Anchors in a file that is only ever added to, and at a syslog server (RFC 5424 over UDP) if the operator names one. */
@ApplicationScoped
public class AnchorPlaces implements Anchors {

    private static final Logger LOG = System.getLogger(AnchorPlaces.class.getName());
    /** Facility 13, log audit; severity 5, notice. */
    private static final int PRIORITY = 13 * 8 + 5;

    private volatile boolean broken;

    @Override
    public synchronized void put(Anchor anchor) {
        boolean failed = false;
        try {
            append(anchor.line() + "\n");
        } catch (IOException unwritable) {
            failed = true;
            LOG.log(Level.ERROR, "the head of the audit trail cannot be anchored in {0}: {1}", Settings.anchors(),
                    unwritable.getClass().getSimpleName());
        }
        Optional<InetSocketAddress> syslog = Settings.syslog();
        if (syslog.isPresent()) {
            failed |= !send(anchor, syslog.get());
        }
        broken = failed;
    }

    private static void append(String line) throws IOException {
        Path file = Settings.anchors();
        Files.createDirectories(file.getParent());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static boolean send(Anchor anchor, InetSocketAddress server) {
        String message = "<" + PRIORITY + ">1 " + anchor.at() + " " + ServerName.here() + " clepsydre - anchor - "
                + anchor.line();
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(bytes, bytes.length,
                    new InetSocketAddress(server.getHostString(), server.getPort())));
            return true;
        } catch (IOException | IllegalArgumentException unreachable) {
            LOG.log(Level.ERROR, "the head of the audit trail cannot be sent to syslog: {0}",
                    unreachable.getClass().getSimpleName());
            return false;
        }
    }

    @Override
    public List<Anchor> all() {
        if (!Files.exists(Settings.anchors())) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(Settings.anchors(), StandardCharsets.ISO_8859_1)) {
            return lines.map(Anchor::parse).flatMap(Optional::stream).toList();
        } catch (IOException unreadable) {
            LOG.log(Level.ERROR, "the anchors of the audit trail cannot be read: {0}",
                    unreadable.getClass().getSimpleName());
            return List.of();
        }
    }

    @Override
    public State state() {
        return new State(Settings.anchors().toString(), Settings.anchors().startsWith(Settings.data()),
                Settings.syslog().isPresent(), broken);
    }
}
