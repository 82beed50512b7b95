package fr.clepsydre.boot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that takes everything, but answers one command as it was told; with nothing, it hangs up. */
final class ScriptedServer implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final String to;
    private final String answer;

    ScriptedServer(String to, String answer) throws IOException {
        this.to = to;
        this.answer = answer;
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        try (Socket caller = door.accept()) {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
            say(caller, "220 here");
            boolean text = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                boolean command = !text || line.equals(".");
                if (command && line.startsWith(to)) {
                    if (answer.isEmpty()) {
                        return;
                    }
                    say(caller, answer);
                } else if (command) {
                    say(caller, line.startsWith("DATA") ? "354 go on" : "250 fine");
                }
                text = line.startsWith("DATA") || text && !line.equals(".");
            }
        } catch (IOException gone) {
            // The client has hung up.
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
