package org.tumen.display;

/// How a colour looks to readers with each kind of colour vision: the matrices of Machado, Oliveira and Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1, on linear RGB.
enum ColourVision {
    USUAL,
    /// Without the cones for long waves.
    PROTANOPIA,
    /// Without the cones for middle waves.
    DEUTERANOPIA,
    /// Without the cones for short waves.
    TRITANOPIA;

    private double[][] matrix() {
        return switch (this) {
            case USUAL -> new double[][]{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
            case PROTANOPIA -> new double[][]{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216},
                    {-0.003882, -0.048116, 1.051998}};
            case DEUTERANOPIA -> new double[][]{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413},
                    {-0.011820, 0.042940, 0.968881}};
            case TRITANOPIA -> new double[][]{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602},
                    {0.004733, 0.691367, 0.303900}};
        };
    }

    /// How far apart two opaque colours look, as CIEDE2000.
    double distance(Rgba one, Rgba other) {
        return seen(one).distanceTo(seen(other));
    }

    /// The opaque colour as it is seen.
    CieLab seen(Rgba color) {
        double red = CieLab.linear(color.red());
        double green = CieLab.linear(color.green());
        double blue = CieLab.linear(color.blue());
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double[] row = matrix()[i];
            seen[i] = Math.clamp(row[0] * red + row[1] * green + row[2] * blue, 0, 1);
        }
        return CieLab.ofLinear(seen[0], seen[1], seen[2]);
    }
}
