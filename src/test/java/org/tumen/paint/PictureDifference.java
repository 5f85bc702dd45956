package org.tumen.paint;

import java.awt.image.BufferedImage;

/// How far two pictures of one size are apart, in levels of 0 to 255, averaged over cells of 6 x 6 pixels: that evens out
/// how painters smooth edges and place letters between pixels.
///
/// @param worstCell of the cell and channel that differs most
public record PictureDifference(double average, double worstCell) {
    private static final int CELL_PX = 6;

    public static PictureDifference between(BufferedImage one, BufferedImage other) {
        double sum = 0;
        double worst = 0;
        int cells = 0;
        for (int top = 0; top + CELL_PX <= one.getHeight(); top += CELL_PX) {
            for (int left = 0; left + CELL_PX <= one.getWidth(); left += CELL_PX) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    double apart = Math.abs(mean(one, left, top, shift) - mean(other, left, top, shift));
                    sum += apart;
                    worst = Math.max(worst, apart);
                    cells++;
                }
            }
        }
        return new PictureDifference(sum / cells, worst);
    }

    private static double mean(BufferedImage picture, int left, int top, int shift) {
        int sum = 0;
        for (int y = top; y < top + CELL_PX; y++) {
            for (int x = left; x < left + CELL_PX; x++) {
                sum += (picture.getRGB(x, y) >> shift) & 0xFF;
            }
        }
        return (double) sum / (CELL_PX * CELL_PX);
    }
}
