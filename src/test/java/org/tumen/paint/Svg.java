package org.tumen.paint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.jspecify.annotations.Nullable;
import org.tumen.display.DisplayList;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/// SVG files of display lists, and what others read in them.
final class Svg {
    static final SvgLabelling PLAIN = new SvgLabelling("A title", "", "", Map.of());

    private Svg() {}

    static byte[] of(DisplayList list, SvgLabelling labelling, boolean embedFonts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgPainter(new OpenSans()).write(list, labelling, embedFonts, out);
        return out.toByteArray();
    }

    /// Fails where the file is not well-formed.
    static Document parse(byte[] file) throws SAXException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The file as Batik draws it, with the letters' own widths: told to keep a width, Batik fills it up to the last letter's
    /// ink rather than to its advance.
    static BufferedImage draw(byte[] file) throws TranscoderException {
        byte[] free = new String(file, StandardCharsets.UTF_8).replaceAll(" (textLength|lengthAdjust)=\"[^\"]*\"", "")
                .getBytes(StandardCharsets.UTF_8);
        Canvas canvas = new Canvas();
        canvas.transcode(new TranscoderInput(new ByteArrayInputStream(free)), new TranscoderOutput());
        return Objects.requireNonNull(canvas.image);
    }

    private static final class Canvas extends ImageTranscoder {
        private @Nullable BufferedImage image;

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        }

        @Override
        public void writeImage(BufferedImage picture, @Nullable TranscoderOutput output) {
            image = picture;
        }
    }
}
