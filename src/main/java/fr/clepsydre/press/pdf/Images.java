package fr.clepsydre.press.pdf;

import fr.clepsydre.press.type.Raster;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;

/** The pictures of a file: each is written once, however often it is shown. */
final class Images {

    private final Map<Raster, String> names = new IdentityHashMap<>();

    /** The name of a picture in content streams. */
    String name(Raster raster) {
        String name = names.get(raster);
        if (name == null) {
            name = "I" + (names.size() + 1);
            names.put(raster, name);
        }
        return name;
    }

    /** Writes those that were shown; answers the entries of a dictionary of resources, without brackets. */
    String write(PdfFile file) throws IOException {
        Raster[] inOrder = new Raster[names.size()];
        names.forEach((raster, name) -> inOrder[Integer.parseInt(name.substring(1)) - 1] = raster);
        StringBuilder entries = new StringBuilder();
        for (Raster raster : inOrder) {
            int number = file.stream("/Type/XObject/Subtype/Image/Width " + raster.width() + "/Height " + raster.height()
                    + "/ColorSpace/" + (raster.colours() == 1 ? "DeviceGray" : "DeviceRGB") + "/BitsPerComponent 8"
                    + Deflation.ENTRY, Deflation.of(raster.samples()));
            entries.append('/').append(name(raster)).append(' ').append(number).append(" 0 R");
        }
        return entries.toString();
    }
}
