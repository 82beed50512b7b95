package fr.clepsydre.app.register;

/** As what the register is taken away. */
public enum RegisterFormat {

    /** A row a case, codes, for programs. */
    CODES("register.csv", "text/csv; charset=UTF-8", Long.MAX_VALUE),

    /** A row a case, in words, for people. */
    TABLE("register.csv", "text/csv; charset=UTF-8", Long.MAX_VALUE),

    /** The same, typed; a sheet has 1,048,576 rows. */
    WORKBOOK("register.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 1_000_000),

    /** A filled form a case, to be read and kept. It is laid out in memory as a whole, hence the limit. */
    DOCUMENT("register.pdf", "application/pdf", 500),

    /** The nine columns of the open data of the CNIL, notified cases only. */
    OPEN_DATA("register-cnil.csv", "text/csv; charset=windows-1252", Long.MAX_VALUE);

    private final String fileName;
    private final String type;
    private final long most;

    RegisterFormat(String fileName, String type, long most) {
        this.fileName = fileName;
        this.type = type;
        this.most = most;
    }

    /** Without any personal datum. */
    public String fileName() {
        return fileName;
    }

    /** Media type. */
    public String type() {
        return type;
    }

    /** Entries at most; above it one has to filter. */
    public long most() {
        return most;
    }
}
