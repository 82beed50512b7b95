package fr.clepsydre.boot.demo;

import fr.clepsydre.domain.breach.Finess;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The 28 fictitious laboratories of the demo, largest first. */
public final class DemoLaboratories {

    private static final String FILE = "laboratories.csv";

    private DemoLaboratories() {}

    /** The file as a DPO would hand it in: a CSV with a header, in UTF-8. The caller closes it. */
    public static InputStream file() {
        return Objects.requireNonNull(DemoLaboratories.class.getResourceAsStream("/demo/" + FILE));
    }

    /** The numbers of their sites, in the order of the file. */
    public static List<Finess> numbers() {
        return DemoWords.lines(FILE).skip(1).map(line -> new Finess(line.substring(0, line.indexOf(';')))).toList();
    }
}
