package fr.clepsydre.boot;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The name by which this server claims work: the same after a restart, another one for each server that shares a database. */
final class ServerName {

    private static final int LONGEST = 80;

    private ServerName() {
    }

    /** The machine and, since one machine may run several, the folder of the data as a number. */
    static String here() {
        String machine = machine();
        return machine.substring(0, Math.min(LONGEST, machine.length())) + "-"
                + Integer.toHexString(Settings.data().hashCode());
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "server";
        }
    }
}
