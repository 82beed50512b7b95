package fr.clepsydre.press.type;

/**
 * A picture point by point.
 *
 * @param width   points in a row
 * @param height  rows
 * @param colours 1 for grey, 3 for red, green and blue
 * @param samples a byte a colour, row after row from the top; not to be changed
 */
public record Raster(int width, int height, int colours, byte[] samples) {
}
