package org.tumen.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.Category;
import org.tumen.model.EventTable;
import org.tumen.model.ExtraFields;
import org.tumen.model.Symbol;
import org.tumen.model.TimelineDocument;

/// The lanes of a page: the categories in file order, and a last one for events that are in none.
final class PageLanes {
    private final List<Category> lanes = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    PageLanes(TimelineDocument document) {
        for (Category category : document.categories()) {
            if (places.putIfAbsent(category.id(), lanes.size()) == null) {
                lanes.add(category);
            }
        }
        EventTable events = document.table();
        for (int number = 0; number < events.size(); number++) {
            if (!places.containsKey(events.categoryId(number))) {
                lanes.add(new Category("", lanes.isEmpty() ? "Events" : "Other", "", Symbol.CIRCLE, ExtraFields.NONE));
                break;
            }
        }
    }

    List<Category> all() {
        return lanes;
    }

    int of(String categoryId) {
        return places.getOrDefault(categoryId, lanes.size() - 1);
    }

    /// Rules that give each lane its colour, and the tint of it that holds text.
    String css(Theme theme) {
        StringBuilder css = new StringBuilder();
        for (int lane = 0; lane < lanes.size(); lane++) {
            Rgba color = TimelineLayout.color(lanes.get(lane), lane, theme);
            css.append(".lane-").append(lane).append("{--lane:").append(hex(color)).append(";--tint:")
                    .append(hex(theme.paper().mix(color, 0.16))).append('}');
        }
        return css.toString();
    }

    static String hex(Rgba color) {
        return String.format(Locale.ROOT, "#%06x", color.red() << 16 | color.green() << 8 | color.blue());
    }
}
