package fr.clepsydre.store.people;

/** Remembers hashes in a table of a fixed size; once it is full it takes no new ones, and says so. */
final class SeenHashes {

    private final long[] table;
    private final int most;
    private int size;
    private boolean full;

    /** @param most how many are remembered */
    SeenHashes(int most) {
        this.most = most;
        table = new long[Integer.highestOneBit(Math.max(2, most)) * 4];
    }

    /** Whether it was not there yet. Of a full table nobody knows: it is taken for new. */
    boolean add(long hash) {
        long entry = hash == 0 ? 1 : hash;
        int place = place(entry);
        while (table[place] != 0 && table[place] != entry) {
            place = place + 1 & table.length - 1;
        }
        boolean fresh = table[place] == 0;
        if (fresh && size < most) {
            table[place] = entry;
            size++;
        } else if (fresh) {
            full = true;
        }
        return fresh;
    }

    boolean isFull() {
        return full;
    }

    private int place(long entry) {
        return (int) (entry ^ entry >>> 32) & table.length - 1;
    }
}
