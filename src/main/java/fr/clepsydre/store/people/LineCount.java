package fr.clepsydre.store.people;

/** Counts lines while they go by, those inside of quotes left out: how many rows a file has, before it is read. */
final class LineCount {

    private long ended;
    private boolean quoted;
    private boolean open;
    private byte before;

    void take(byte[] bytes) {
        for (byte now : bytes) {
            quoted ^= now == '"';
            boolean end = now == '\r' || now == '\n' && before != '\r';
            if (end && !quoted && open) {
                ended++;
                open = false;
            } else if (now != '\r' && now != '\n') {
                open = true;
            }
            before = now;
        }
    }

    /** Lines with something in them. */
    long count() {
        return open ? ended + 1 : ended;
    }
}
