package fr.clepsydre.press.pdf;

import java.io.IOException;

/** The root of a file: what it is, its colours, its pages. */
final class Catalog {

    private static final byte[] COLOURS = Deflation.of(SrgbProfile.bytes());

    private Catalog() {
    }

    /**
     * Writes it and ends the file.
     *
     * @param pages  number of the root of the page tree
     * @param extras more entries, such as the structure
     */
    static void finish(PdfFile file, Metadata metadata, int pages, String extras) throws IOException {
        int packet = file.stream("/Type/Metadata/Subtype/XML", metadata.packet());
        int profile = file.stream(Deflation.ENTRY + "/N 3", COLOURS);
        file.finish(file.object("<</Type/Catalog/Pages " + pages + " 0 R/Metadata " + packet + " 0 R"
                + "/Lang(" + metadata.language().toLanguageTag() + ")"
                + "/ViewerPreferences<</DisplayDocTitle true>>"
                + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)"
                + "/DestOutputProfile " + profile + " 0 R>>]" + extras + ">>"));
    }
}
