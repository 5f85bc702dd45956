package org.tumen.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Actor;
import org.tumen.model.Category;
import org.tumen.model.Claim;
import org.tumen.model.DocumentIndex;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Place;
import org.tumen.model.TimelineDocument;
import org.tumen.model.UnreadableEventException;
import org.tumen.model.edtf.DateText;
import org.tumen.model.edtf.Edge;

/// Writes events as a table for spreadsheets: RFC 4180, UTF-8 with a byte order mark (without which a spreadsheet takes it
/// for something else), a line for each event under a line of names.
///
/// `date` is an EDTF date, `start` and `end` are the first and the last day that it can mean, empty where that is open or
/// unknown. Several values in a cell have "; " between them, claims a line each. A cell that a spreadsheet would take for
/// a formula has an apostrophe before it; see [#safe].
public final class CsvWriter {
    public static final List<String> COLUMNS = List.of("id", "date", "start", "end", "date in words", "title",
            "short title", "summary", "category", "tags", "actors", "place", "latitude", "longitude", "significance",
            "status", "claims", "sources", "disclosed");

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BETWEEN = "; ";
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n＝＋－＠].*", Pattern.DOTALL);

    /// Writes the table and leaves the stream open.
    ///
    /// @return in sentences, what of the document is not in it
    public List<String> write(TimelineDocument document, OutputStream out) throws IOException {
        DocumentIndex index = new DocumentIndex(document);
        Losses losses = new Losses();
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            text.write(BYTE_ORDER_MARK);
            CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
            printer.printRecord(COLUMNS);
            for (HistoricalEvent event : document.events()) {
                printer.printRecord(cells(event, index).stream().map(CsvWriter::safe).toList());
                losses.relationsOf(event);
                losses.rivalDatesOf(event);
                losses.mediaOf(event, 0);
            }
            printer.flush();
        } catch (UnreadableEventException e) {
            throw new IOException(e.getMessage(), e);
        }
        return losses.sentences(document, false);
    }

    /// Keeps spreadsheets from running what a document says: an apostrophe before what they would take for a formula. A
    /// text that already is such an apostrophe and a formula gets another one, so that taking one away always gives the text.
    public static String safe(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static List<String> cells(HistoricalEvent event, DocumentIndex index) {
        Category category = index.category(event.categoryId());
        Place place = index.place(event.placeId());
        List<String> cells = new ArrayList<>();
        cells.add(event.id());
        cells.add(event.date().toString());
        cells.add(day(event.date().startEdge(), event.date().earliestDay()));
        cells.add(day(event.date().endEdge(), event.date().latestDay()));
        cells.add(DateText.describe(event.date()));
        cells.add(event.title());
        cells.add(event.shortTitle());
        cells.add(event.summary());
        cells.add(category == null ? event.categoryId() : category.name());
        cells.add(String.join(BETWEEN, event.tags()));
        cells.add(event.actorIds().stream().map(index::actor).filter(Objects::nonNull).map(Actor::name)
                .collect(Collectors.joining(BETWEEN)));
        cells.add(place == null ? event.placeId() : place.name());
        cells.add(number(place, Place::latitude));
        cells.add(number(place, Place::longitude));
        cells.add(Integer.toString(event.significance()));
        cells.add(Words.word(event.status()));
        cells.add(event.claims().stream().map(CsvWriter::claim).collect(Collectors.joining("\n")));
        cells.add(String.join(BETWEEN, event.citedSourceIds()));
        cells.add(event.disclosed() == null ? "" : event.disclosed().toString());
        return cells;
    }

    private static String day(Edge edge, long day) {
        return edge == Edge.OPEN || edge == Edge.UNKNOWN ? "" : LocalDate.ofEpochDay(day).toString();
    }

    private static String number(@Nullable Place place, Function<Place, @Nullable Double> ofPlace) {
        Double number = place == null ? null : ofPlace.apply(place);
        return number == null ? "" : number.toString();
    }

    private static String claim(Claim claim) {
        return Stream.of("[" + Words.word(claim.status()) + "] " + claim.text(),
                claim.note().isEmpty() ? "" : " (" + claim.note() + ")").collect(Collectors.joining());
    }
}
