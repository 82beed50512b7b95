package fr.clepsydre.boot.demo;

/** What is wrong in real files, put into made-up rows as often as it is met there. */
enum DemoFault {
    WRONG_NIR_KEY(32),
    NO_NIR(3),
    NO_ADDRESS(8),
    ABROAD(16),
    LONG_LINE(16),
    IMPOSSIBLE_BIRTH_DATE(4),
    BROKEN_EMAIL(2);

    private final int inThousand;

    DemoFault(int inThousand) {
        this.inThousand = inThousand;
    }

    /** The row, with each fault put in by chance. */
    static DemoRow strike(DemoRow row, DemoWords words) {
        DemoRow struck = row;
        for (DemoFault fault : values()) {
            struck = words.chance(fault.inThousand) ? fault.in(struck, words) : struck;
        }
        return struck;
    }

    private DemoRow in(DemoRow row, DemoWords words) {
        return switch (this) {
            case WRONG_NIR_KEY -> row.with("nir", withOtherKey(row.value("nir")));
            case NO_NIR -> row.with("nir", "");
            case NO_ADDRESS -> row.without("adresse1", "adresse2", "code_postal", "commune");
            case ABROAD -> abroad(row, words.word("abroad").split("\\|"));
            case LONG_LINE -> row.with("adresse1", row.value("adresse1") + " " + words.word("too-long"));
            case IMPOSSIBLE_BIRTH_DATE -> row.with("date_naissance", inFebruary(row.value("date_naissance")));
            case BROKEN_EMAIL -> row.with("email", row.value("prenom") + "@");
        };
    }

    private static DemoRow abroad(DemoRow row, String[] place) {
        return row.with("code_postal", place[0]).with("commune", place[1]).with("pays", place[2]);
    }

    private static String inFebruary(String date) {
        return "31/02" + date.substring("31/02".length());
    }

    private static String withOtherKey(String nir) {
        int key = Integer.parseInt(nir.substring(13));
        int other = 1 + key % 97;
        return nir.substring(0, 13) + other / 10 + other % 10;
    }
}
