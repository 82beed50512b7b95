package fr.clepsydre.press;

import fr.clepsydre.domain.letter.Picture;
import fr.clepsydre.press.type.Page;
import fr.clepsydre.press.type.Raster;
import fr.clepsydre.press.type.Row;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The picture of a signature, made ready to be printed: on white, no finer than a printer shows. */
final class SignatureImage {

    /** Wide enough for a flourish, in points. */
    private static final double WIDTH = Page.mm(55);

    private static final double HEIGHT = Page.mm(12);
    private static final double GAP = 3;

    /** Points of the picture at most: what is larger was made to fill memory. */
    private static final long LARGEST = 25_000_000;

    /** Points across that 55 mm have at 400 an inch. */
    private static final int FINEST = 866;

    private SignatureImage() {
    }

    /** Where it is printed, in no more room than a hand needs to sign. */
    static Row row(Raster raster, double x) {
        double scale = Math.min(WIDTH / raster.width(), HEIGHT / raster.height());
        double height = raster.height() * scale;
        return new Row(GAP, height + 1).put(new Row.Image(x, 0, raster.width() * scale, height, raster));
    }

    /** Its points; empty when there is none, or when it is no PNG or JPEG that can be shown. */
    static Optional<Raster> read(Picture picture) {
        // In memory: what the library would write to a temporary file is somebody's hand.
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.file()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            boolean small = (long) reader.getWidth(0) * reader.getHeight(0) <= LARGEST;
            Optional<Raster> raster = small ? Optional.of(raster(reader.read(0))) : Optional.empty();
            reader.dispose();
            return raster;
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static Raster raster(BufferedImage image) {
        double scale = Math.min(1, (double) FINEST / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        int[] points = flat.getRGB(0, 0, width, height, null, 0, width);
        boolean grey = true;
        for (int point : points) {
            grey &= (point >> 16 & 0xFF) == (point & 0xFF) && (point >> 8 & 0xFF) == (point & 0xFF);
        }
        return new Raster(width, height, grey ? 1 : 3, samples(points, grey));
    }

    private static byte[] samples(int[] points, boolean grey) {
        byte[] samples = new byte[points.length * (grey ? 1 : 3)];
        int at = 0;
        for (int point : points) {
            if (!grey) {
                samples[at++] = (byte) (point >> 16);
                samples[at++] = (byte) (point >> 8);
            }
            samples[at++] = (byte) point;
        }
        return samples;
    }
}
