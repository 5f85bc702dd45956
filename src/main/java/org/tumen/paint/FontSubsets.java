package org.tumen.paint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.tumen.display.FontSpec;
import org.tumen.display.FontSpec.Weight;

/// The letters of the bundled font that some texts need, as rules of a style sheet with the fonts inside.
public final class FontSubsets {
    private static final String LICENCE = "/* Open Sans, Copyright 2020 The Open Sans Project Authors, SIL Open Font "
            + "License 1.1, https://openfontlicense.org; the letters used here */\n";

    /// What draws letters, with their hints. The others, such as kerning and ligatures, number the letters as the whole font
    /// does and would swap those of a part of it.
    private static final List<String> TABLES = List.of("head", "hhea", "maxp", "OS/2", "name", "post", "cmap", "hmtx",
            "glyf", "loca", "cvt ", "fpgm", "prep", "gasp");

    private final SequencedMap<Weight, BitSet> upright = new TreeMap<>();
    private final SequencedMap<Weight, BitSet> italic = new TreeMap<>();

    /// Asks for the characters of a text in the face of a font, whatever its size.
    public void add(String text, FontSpec font) {
        BitSet characters = (font.italic() ? italic : upright).computeIfAbsent(font.weight(), _ -> new BitSet());
        text.codePoints().forEach(characters::set);
    }

    /// A comment that states the licence and a rule `@font-face` for each face; empty if nothing was asked for.
    public String css() {
        StringBuilder css = new StringBuilder();
        upright.forEach((weight, characters) -> css.append(rule(weight, false, characters)));
        italic.forEach((weight, characters) -> css.append(rule(weight, true, characters)));
        return css.isEmpty() ? "" : LICENCE + css;
    }

    private static String rule(Weight weight, boolean italic, BitSet characters) {
        int number = switch (weight) {
            case REGULAR -> 400;
            case SEMI_BOLD -> 600;
            case BOLD -> 700;
        };
        return "@font-face{font-family:'Open Sans';font-weight:" + number + ";font-style:"
                + (italic ? "italic" : "normal") + ";src:url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(subset(OpenSans.file(weight, italic), characters))
                + ") format('truetype')}\n";
    }

    private static byte[] subset(byte[] file, BitSet characters) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            characters.stream().forEach(subsetter::add);
            ByteArrayOutputStream subset = new ByteArrayOutputStream();
            subsetter.writeToStream(subset);
            return subset.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // which a font of the program's own does not cause
        }
    }
}
