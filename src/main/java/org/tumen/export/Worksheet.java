package org.tumen.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.tumen.display.Page;
import org.tumen.display.TextMeasurer;
import org.tumen.display.Theme;
import org.tumen.model.CountText;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;

/// A timeline for a class to fill in, with its answers on a page of their own.
///
/// Where the order is blank, the events are cards to cut out, on a second page and mixed, and the axis is free to lay them
/// on; else they are numbered boxes tied to their places on the axis.
///
/// @param blanks what is left to the class; without any, the dates
/// @param paper the paper, lying
/// @param mixing the same number mixes cards in the same way
public record Worksheet(PictureSubject subject, PageSize paper, Set<Blank> blanks, long mixing,
        LocalDate madeOn) implements PagedProduct {
    /// What can be left blank.
    public enum Blank {
        DATES, TITLES, ORDER;

        /// What it is called on the command line.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The same cards in the same order, whenever a worksheet is made again.
    public static final long USUAL_MIXING = 1;

    /// A page has room for so many events; of more, the most significant are taken, from all of the time.
    public static final int MOST_EVENTS = 12;

    /// An event of the sheet.
    ///
    /// @param sign its number in order of time, or its card's letter
    record Task(String sign, HistoricalEvent event) {}

    public Worksheet {
        paper = paper.landscape();
        blanks = blanks.isEmpty() ? Set.of(Blank.DATES) : Set.copyOf(blanks);
    }

    boolean hasCards() {
        return blanks.contains(Blank.ORDER);
    }

    @Override
    public TimelineDocument document() {
        return subject.document();
    }

    /// The events of the sheet in order of time.
    List<HistoricalEvent> chosen() {
        List<HistoricalEvent> inTime = subject.events();
        if (inTime.size() <= MOST_EVENTS) {
            return inTime;
        }
        int last = inTime.stream().map(HistoricalEvent::significance).sorted().toList().get(MOST_EVENTS - 1);
        List<HistoricalEvent> important = inTime.stream().filter(event -> event.significance() < last).toList();
        List<HistoricalEvent> others = inTime.stream().filter(event -> event.significance() == last).toList();
        int room = MOST_EVENTS - important.size();
        List<HistoricalEvent> chosen = new ArrayList<>(important);
        for (int i = 0; i < room; i++) {
            chosen.add(others.get(i * others.size() / room));
        }
        chosen.sort(Comparator.comparingInt(inTime::indexOf));
        return chosen;
    }

    @Override
    public List<String> losses() {
        int events = subject.events().size();
        int left = events - MOST_EVENTS;
        return left <= 0
                ? List.of()
                : List.of(CountText.grouped(left) + " of " + CountText.grouped(events) + " events "
                        + (left == 1 ? "is" : "are")
                        + " left out: a worksheet has room for " + MOST_EVENTS + ", the most significant ones");
    }

    /// The events as they stand on the sheet: in order of time with numbers, or mixed with letters.
    List<Task> tasks() {
        List<HistoricalEvent> events = new ArrayList<>(chosen());
        if (hasCards()) {
            mix(events);
        }
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            tasks.add(new Task(hasCards() ? String.valueOf((char) ('A' + i)) : Integer.toString(i + 1), events.get(i)));
        }
        return List.copyOf(tasks);
    }

    /// Into any order but that of time.
    private void mix(List<HistoricalEvent> events) {
        List<HistoricalEvent> inTime = List.copyOf(events);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(mixing);
        for (int i = events.size() - 1; i > 0; i--) {
            HistoricalEvent taken = events.get(i);
            int other = random.nextInt(i + 1);
            events.set(i, events.get(other));
            events.set(other, taken);
        }
        if (events.equals(inTime) && events.size() > 1) {
            events.add(events.removeFirst());
        }
    }

    @Override
    public List<Page> pages(TextMeasurer measurer) {
        Theme theme = Theme.PRINT;
        List<Task> tasks = tasks();
        List<Page> pages = new ArrayList<>();
        pages.add(new WorksheetPage(this, tasks, theme, measurer).page());
        if (hasCards() && !tasks.isEmpty()) {
            pages.add(new WorksheetCards(this, tasks, theme, measurer).page());
        }
        pages.addAll(new AnswerKey(this, tasks, theme, measurer).pages());
        return pages;
    }
}
