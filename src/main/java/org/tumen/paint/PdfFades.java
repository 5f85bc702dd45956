package org.tumen.paint;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.tumen.display.Fill;
import org.tumen.display.Rgba;

/// Fills the present clip with a fade: an axial shading, and where the opacity changes as well, another one as a soft mask
/// (ISO 32000-1, 8.7.4.5.3 and 11.6.5.3).
final class PdfFades {
    private static final COSName SHADING = COSName.getPDFName("Fade");

    private final PDDocument document;
    private final PDPageContentStream content;
    /// The height of whatever is filled; a fade is the same all the way down.
    private static final float FAR = 1_000_000;

    PdfFades(PDDocument document, PDPageContentStream content) {
        this.document = document;
        this.content = content;
    }

    /// The caller has saved the graphics state and restores it.
    void paint(Fill.Fade fade) throws IOException {
        Rgba left = fade.left();
        Rgba right = fade.right();
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        if (left.opacity() == right.opacity()) {
            state.setNonStrokingAlphaConstant((float) left.opacity());
        } else {
            state.setNonStrokingAlphaConstant(1f);
            state.getCOSObject().setItem(COSName.SMASK, mask(fade));
        }
        content.setGraphicsStateParameters(state);
        PDShadingType2 shading = shading(fade, channels(left), channels(right));
        shading.setColorSpace(PDDeviceRGB.INSTANCE);
        content.shadingFill(shading);
    }

    private COSDictionary mask(Fill.Fade fade) throws IOException {
        PDAppearanceStream group = new PDAppearanceStream(document);
        group.setBBox(new PDRectangle(-FAR, -FAR, 2 * FAR, 2 * FAR));
        PDTransparencyGroupAttributes attributes = new PDTransparencyGroupAttributes();
        attributes.getCOSObject().setItem(COSName.CS, COSName.DEVICEGRAY);
        group.getCOSObject().setItem(COSName.GROUP, attributes);
        PDShadingType2 shading = shading(fade, new double[]{fade.left().opacity()},
                new double[]{fade.right().opacity()});
        shading.setColorSpace(PDDeviceGray.INSTANCE);
        PDResources resources = new PDResources();
        resources.put(SHADING, shading);
        group.setResources(resources);
        try (PDPageContentStream drawing = new PDPageContentStream(document, group)) {
            drawing.shadingFill(shading);
        }
        COSDictionary mask = new COSDictionary();
        mask.setItem(COSName.TYPE, COSName.MASK);
        mask.setItem(COSName.S, COSName.getPDFName("Luminosity"));
        mask.setItem(COSName.G, new PDFormXObject(group.getCOSObject()));
        return mask;
    }

    private static PDShadingType2 shading(Fill.Fade fade, double[] left, double[] right) {
        COSDictionary function = new COSDictionary();
        function.setItem(COSName.FUNCTION_TYPE, COSInteger.TWO);
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        function.setItem(COSName.C0, numbers(left));
        function.setItem(COSName.C1, numbers(right));
        function.setItem(COSName.N, COSInteger.ONE);
        PDShadingType2 shading = new PDShadingType2(new COSDictionary());
        shading.setShadingType(PDShadingType2.SHADING_TYPE2);
        shading.setCoords(numbers(fade.leftPx(), 0, fade.rightPx(), 0));
        shading.setFunction(new PDFunctionType2(function));
        COSArray beyond = new COSArray();
        beyond.add(COSBoolean.TRUE);
        beyond.add(COSBoolean.TRUE);
        shading.setExtend(beyond);
        return shading;
    }

    private static double[] channels(Rgba color) {
        return new double[]{color.red() / 255.0, color.green() / 255.0, color.blue() / 255.0};
    }

    private static COSArray numbers(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(new COSFloat((float) value));
        }
        return array;
    }
}
