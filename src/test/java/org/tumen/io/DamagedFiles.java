package org.tumen.io;

import java.io.ByteArrayOutputStream;
import java.util.SplittableRandom;

/// Does to files what editors, disks and networks do to them.
final class DamagedFiles {
    private DamagedFiles() {}

    /// Changes a byte, cuts some out, doubles some, or cuts the file off.
    static byte[] damage(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(random.nextInt(1, 40), bytes.length - at);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        switch (random.nextInt(5)) {
            case 0 -> {
                out.write(bytes[at] ^ (1 << random.nextInt(8)));
                out.write(bytes, at + 1, bytes.length - at - 1);
            }
            case 1 -> out.write(bytes, at + length, bytes.length - at - length);
            case 2 -> {
                out.write(bytes, at, length);
                out.write(bytes, at, bytes.length - at);
            }
            case 3 -> {
                out.write("{}[]\",:0-\\".charAt(random.nextInt(10)));
                out.write(bytes, at + 1, bytes.length - at - 1);
            }
            default -> {
            }
        }
        return out.toByteArray();
    }
}
