package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.FileFault;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which styles of a workbook show a number as a date: nothing else tells a date from a number there. */
final class CellStyles {

    private static final Pattern NOT_CODE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*\\]");
    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyYeE]");
    private static final Pattern MONTH_ALONE = Pattern.compile("[^hHsS]*[mM][^hHsS]*");
    private static final Pattern GENERAL = Pattern.compile("(?i)general");

    /** Styles, and formats, of one workbook; Excel itself ends at 65,490. */
    private static final int MOST = 100_000;

    private final BitSet dates = new BitSet();
    private final Map<Integer, Boolean> formats = new HashMap<>();

    /** Takes in the part that holds them: formats first, then the styles of cells, which refer to them. */
    void read(XmlPart part) throws IOException {
        boolean ofCells = false;
        int style = 0;
        while (part.nextOpening()) {
            switch (part.name()) {
                case "numFmt" -> formats.put(number(part.attribute("numFmtId")), isDate(part.attribute("formatCode")));
                case "cellXfs" -> ofCells = true;
                case "cellStyles", "dxfs" -> ofCells = false;
                case "xf" -> {
                    if (ofCells) {
                        dates.set(style++, isDate(number(part.attribute("numFmtId"))));
                    }
                }
                default -> { }
            }
            if (formats.size() > MOST || style > MOST) {
                throw new Unreadable(FileFault.WORKBOOK_TOO_LARGE);
            }
        }
    }

    /** Whether a number in that style is a date. */
    boolean isDateIn(int style) {
        return style >= 0 && dates.get(style);
    }

    private boolean isDate(int format) {
        return formats.computeIfAbsent(format, CellStyles::isBuiltInDate);
    }

    /** Those that have a number of their own (ECMA-376 part 1, 18.8.30); pure times are none. */
    private static boolean isBuiltInDate(int format) {
        return format >= 14 && format <= 17 || format == 22 || format >= 27 && format <= 36
                || format >= 50 && format <= 58;
    }

    /** Whether a format shows a day, a month or a year; "m" beside hours or seconds is minutes. */
    static boolean isDate(String format) {
        String code = GENERAL.matcher(NOT_CODE.matcher(format.split(";", 2)[0]).replaceAll("")).replaceAll("");
        boolean scientific = code.contains("0") || code.contains("#");
        return !scientific && (DAY_OR_YEAR.matcher(code).find() || MONTH_ALONE.matcher(code).matches());
    }

    private static int number(String text) {
        return WorkbookNumber.whole(text).orElse(-1);
    }
}
