package org.tumen.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.cite.CitationStyle;
import org.tumen.display.Theme;
import org.tumen.export.ExportFormat;
import org.tumen.export.PageSize;
import org.tumen.export.Worksheet;
import org.tumen.layout.Density;
import org.tumen.layout.PictureLook;
import org.tumen.model.filter.EventFilter;
import org.tumen.model.filter.FilterSyntaxException;
import picocli.CommandLine.ParseResult;

/// Understands the options of an export, and refuses those that make no sense together.
///
/// @param seeHelp where to read more
record ExportOptions(ParseResult command, String seeHelp) {
    private static final String USUAL_BLANKS = "dates";
    private static final Set<ExportFormat> PIXELS = EnumSet.of(ExportFormat.PNG, ExportFormat.JPG);
    private static final Set<ExportFormat> SIZED = EnumSet.of(ExportFormat.PNG, ExportFormat.JPG, ExportFormat.SVG,
            ExportFormat.PDF);
    private static final Set<ExportFormat> CITING = EnumSet.of(ExportFormat.PDF, ExportFormat.HTML,
            ExportFormat.TIMELINE_JS, ExportFormat.TXT);
    private static final Map<String, Set<ExportFormat>> ONLY_IN = Map.ofEntries(
            Map.entry(CommandLineSyntax.THEME, ExportFormat.PICTURES),
            Map.entry(CommandLineSyntax.DENSITY, ExportFormat.PICTURES),
            Map.entry(CommandLineSyntax.LEGEND, ExportFormat.PICTURES),
            Map.entry(CommandLineSyntax.NO_LEGEND, ExportFormat.PICTURES),
            Map.entry(CommandLineSyntax.BARE, SIZED), Map.entry(CommandLineSyntax.NO_FONTS, Set.of(ExportFormat.SVG)),
            Map.entry(CommandLineSyntax.SIZE, SIZED),
            Map.entry(CommandLineSyntax.PAPER, SIZED), Map.entry(CommandLineSyntax.DPI, PIXELS),
            Map.entry(CommandLineSyntax.SCALE, PIXELS), Map.entry(CommandLineSyntax.STYLE, CITING));
    private static final List<List<String>> CONTRADICTIONS = List.of(
            List.of(CommandLineSyntax.LEGEND, CommandLineSyntax.NO_LEGEND),
            List.of(CommandLineSyntax.SIZE, CommandLineSyntax.PAPER),
            List.of(CommandLineSyntax.DPI, CommandLineSyntax.SCALE),
            List.of(CommandLineSyntax.SOURCES, CommandLineSyntax.POSTER, CommandLineSyntax.HANDOUT,
                    CommandLineSyntax.WORKSHEET, CommandLineSyntax.CARDS));
    /// What neither worksheets nor cards heed, which are printed in one way.
    private static final List<String> OF_LOOKS = List.of(CommandLineSyntax.THEME, CommandLineSyntax.DENSITY,
            CommandLineSyntax.LEGEND, CommandLineSyntax.NO_LEGEND);
    private static final Pattern SHEETS = Pattern.compile("([1-9]|10)[xX×]([1-9]|10)");

    /// A worksheet without a list of blanks, which the parser would take the next word for.
    static String[] withUsualWorksheet(String... arguments) {
        int end = Arrays.asList(arguments).indexOf("--");
        String[] result = arguments.clone();
        for (int i = 0; i < (end < 0 ? result.length : end); i++) {
            result[i] = result[i].equals(CommandLineSyntax.WORKSHEET)
                    ? CommandLineSyntax.WORKSHEET + "=" + USUAL_BLANKS
                    : result[i];
        }
        return result;
    }

    ExportRequest request(List<Path> files) throws CommandFailure {
        String to = text(CommandLineSyntax.TO);
        if (to.isEmpty()) {
            throw new CommandFailure("export needs --to X.png or another file", seeHelp);
        }
        Path target = CommandLineReader.path(to);
        @Nullable
        ExportFormat named = ExportFormat.ofFile(to).orElse(null);
        boolean intoFolder = named == null
                && (files.size() > 1 || has(CommandLineSyntax.FORMAT) || to.endsWith("/") || Files.isDirectory(target));
        if (named == null && !intoFolder) {
            throw new CommandFailure("--to " + to + " tells no format", "end it in " + ExportFormat.choice()
                    + ", or name a folder that exists");
        }
        if (named != null && files.size() > 1) {
            throw new CommandFailure("several timelines cannot all be " + to,
                    "name a folder, e.g. --to exports --format " + named.ending());
        }
        if (named != null && has(CommandLineSyntax.FORMAT)) {
            throw new CommandFailure("--format is for files in a folder, but --to " + to + " names a file",
                    "leave it out");
        }
        ExportFormat format = named == null ? formatInFolder() : named;
        ExportProduct product = product();
        requireSense(format, product);
        return new ExportRequest(files, target, intoFolder, format, events(), page(format), look(format),
                new PictureExtras(!has(CommandLineSyntax.BARE), !has(CommandLineSyntax.NO_FONTS)), product, style());
    }

    private ExportFormat formatInFolder() throws CommandFailure {
        String word = matched(CommandLineSyntax.FORMAT, ExportFormat.PNG.ending());
        return ExportFormat.ofWord(word).orElseThrow(() -> new CommandFailure("--format " + word + " is unknown",
                "choose " + ExportFormat.endings()));
    }

    private void requireSense(ExportFormat format, ExportProduct product) throws CommandFailure {
        for (List<String> contradiction : CONTRADICTIONS) {
            List<String> given = contradiction.stream().filter(this::has).toList();
            if (given.size() > 1) {
                throw new CommandFailure(given.get(0) + " and " + given.get(1) + " contradict each other",
                        "leave one out");
            }
        }
        if (!product.equals(new ExportProduct.Plain(false)) && format != ExportFormat.PDF) {
            throw new CommandFailure(given(CONTRADICTIONS.getLast()) + " makes pages, which a ." + format.ending()
                    + " file has not", "write it to a .pdf file");
        }
        for (String option : ONLY_IN.keySet().stream().sorted().toList()) {
            if (has(option) && !ONLY_IN.getOrDefault(option, Set.of()).contains(format)) {
                throw new CommandFailure(option + " changes nothing in a ." + format.ending() + " file",
                        "leave it out");
            }
        }
        requireEffect(product);
        if (format == ExportFormat.PDF && has(CommandLineSyntax.STYLE) && !has(CommandLineSyntax.SOURCES)
                && !has(CommandLineSyntax.HANDOUT)) {
            throw new CommandFailure("--style is for a bibliography, which this has not",
                    "add --sources or --handout, or leave it out");
        }
        if (!(product instanceof ExportProduct.Plain) && has(CommandLineSyntax.SIZE)) {
            throw new CommandFailure(given(CONTRADICTIONS.getLast()) + " has pages of paper, not of pixels",
                    "write e.g. --paper a4 instead of --size");
        }
        requirePaper(product);
    }

    /// Posters are glued together of any paper; what is handed out is to come from a copier.
    private void requirePaper(ExportProduct product) throws CommandFailure {
        String paper = text(CommandLineSyntax.PAPER);
        if (product instanceof ExportProduct.Plain || paper.isEmpty()) {
            return;
        }
        PageSize size = PageChoice.paper(paper);
        String made = given(CONTRADICTIONS.getLast());
        boolean isPoster = product instanceof ExportProduct.Poster;
        String choice = "choose --paper " + PageChoice.names(isPoster ? PageSize.PAPERS : PageSize.SHEETS);
        if (!size.isPaper()) {
            throw new CommandFailure(made + " has pages of paper, which " + paper + " is not", choice);
        }
        if (!isPoster && !size.isSheet()) {
            throw new CommandFailure(made + " is for printers and copiers, which take no " + size.name(), choice);
        }
    }

    private void requireEffect(ExportProduct product) throws CommandFailure {
        List<String> idle = switch (product) {
            case ExportProduct.Plain _,ExportProduct.Poster _ -> List.of();
            case ExportProduct.Handout _ -> List.of(CommandLineSyntax.BARE);
            case ExportProduct.Worksheet _,ExportProduct.Cards _ ->
                Stream.concat(OF_LOOKS.stream(), Stream.of(CommandLineSyntax.BARE)).toList();
        };
        String option = given(idle);
        if (!option.isEmpty()) {
            throw new CommandFailure(option + " changes nothing in " + given(CONTRADICTIONS.getLast()), "leave it out");
        }
    }

    private String given(List<String> options) {
        return options.stream().filter(this::has).findFirst().orElse("");
    }

    private EventChoice events() throws CommandFailure {
        String filter = text(CommandLineSyntax.FILTER);
        try {
            EventFilter.parse(filter);
        } catch (FilterSyntaxException e) {
            throw new CommandFailure(CommandLineSyntax.FILTER + ", " + e.getMessage(), e);
        }
        return new EventChoice(
                DateLimits.parse(text(CommandLineSyntax.FROM), text(CommandLineSyntax.UNTIL)), filter,
                text(CommandLineSyntax.SELECT), text(CommandLineSyntax.LANES), text(CommandLineSyntax.TOUR));
    }

    private PageChoice page(ExportFormat format) throws CommandFailure {
        String size = text(CommandLineSyntax.SIZE);
        String paper = text(CommandLineSyntax.PAPER);
        PageChoice page = new PageChoice(size.isEmpty() ? null : PictureSize.parse(size),
                paper.isEmpty() ? null : PageChoice.paper(paper), number(CommandLineSyntax.DPI, 36, 1200),
                number(CommandLineSyntax.SCALE, 1, 8));
        if (PIXELS.contains(format)) {
            page.requirePossible();
        }
        return page;
    }

    private @Nullable Double number(String option, int least, int most) throws CommandFailure {
        String text = text(option);
        if (text.isEmpty()) {
            return null;
        }
        double number = Pattern.matches("\\d{1,6}(\\.\\d{1,6})?", text) ? Double.parseDouble(text) : 0;
        if (number < least || number > most) {
            throw new CommandFailure(option + " " + text + " is out of range",
                    "write a number from " + least + " to " + most);
        }
        return number;
    }

    private PictureLook look(ExportFormat format) throws CommandFailure {
        Theme usual = isOnPaper(format) ? Theme.PRINT : Theme.LIGHT;
        return new PictureLook(theme(matched(CommandLineSyntax.THEME, usual.id())),
                density(matched(CommandLineSyntax.DENSITY, "balanced")), !has(CommandLineSyntax.NO_LEGEND));
    }

    /// Whether it will be printed rather than looked at on a screen.
    private boolean isOnPaper(ExportFormat format) throws CommandFailure {
        String paper = text(CommandLineSyntax.PAPER);
        return paper.isEmpty()
                ? format == ExportFormat.PDF && !has(CommandLineSyntax.SIZE)
                : PageChoice.paper(paper).isPaper();
    }

    private static Density density(String name) throws CommandFailure {
        return Stream.of(Density.values()).filter(density -> density.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst().orElseThrow(() -> new CommandFailure("--density " + name + " is unknown",
                        "choose few, balanced or all"));
    }

    private static Theme theme(String name) throws CommandFailure {
        return Theme.ALL.stream().filter(theme -> theme.id().equals(name)).findFirst()
                .orElseThrow(() -> new CommandFailure("--theme " + name + " is unknown",
                        "choose light, dark, projector or print"));
    }

    private CitationStyle style() throws CommandFailure {
        String id = matched(CommandLineSyntax.STYLE, CitationStyle.CHICAGO.id());
        return CitationStyle.byId(id).orElseThrow(
                () -> new CommandFailure("--style " + id + " is unknown", "choose chicago, apa or mla"));
    }

    private ExportProduct product() throws CommandFailure {
        if (has(CommandLineSyntax.POSTER)) {
            String sheets = text(CommandLineSyntax.POSTER);
            Matcher matcher = SHEETS.matcher(sheets);
            if (!matcher.matches()) {
                throw new CommandFailure("--poster " + sheets + " is no number of sheets",
                        "write sheets across and down, 1 to 10 each, e.g. --poster 3x2");
            }
            return new ExportProduct.Poster(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        }
        if (has(CommandLineSyntax.WORKSHEET)) {
            return new ExportProduct.Worksheet(blanks(text(CommandLineSyntax.WORKSHEET)));
        }
        if (has(CommandLineSyntax.HANDOUT)) {
            return new ExportProduct.Handout();
        }
        return has(CommandLineSyntax.CARDS)
                ? new ExportProduct.Cards()
                : new ExportProduct.Plain(has(CommandLineSyntax.SOURCES));
    }

    private static Set<Worksheet.Blank> blanks(String list) throws CommandFailure {
        Set<Worksheet.Blank> blanks = EnumSet.noneOf(Worksheet.Blank.class);
        for (String word : list.split(",", -1)) {
            blanks.add(Stream.of(Worksheet.Blank.values()).filter(blank -> blank.word().equals(word.strip()))
                    .findFirst().orElseThrow(() -> new CommandFailure("--worksheet=" + list + " is unknown",
                            "choose what is blank among dates, titles and order, with commas between")));
        }
        return blanks;
    }

    /// An empty value is as good as none.
    private boolean has(String option) {
        return command.hasMatchedOption(option) && !"".equals(command.matchedOptionValue(option, (Object) ""));
    }

    /// Empty where it is not given.
    private String text(String option) {
        return matched(option, "");
    }

    private String matched(String option, String otherwise) {
        return command.matchedOptionValue(option, otherwise);
    }
}
