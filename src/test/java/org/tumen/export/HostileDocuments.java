package org.tumen.export;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.tumen.model.Category;
import org.tumen.model.CitedSource;
import org.tumen.model.Claim;
import org.tumen.model.ClaimStatus;
import org.tumen.model.CslName;
import org.tumen.model.Era;
import org.tumen.model.ExtraFields;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Media;
import org.tumen.model.Nature;
import org.tumen.model.Relation;
import org.tumen.model.RelationKind;
import org.tumen.model.RivalDate;
import org.tumen.model.Source;
import org.tumen.model.Stance;
import org.tumen.model.Symbol;
import org.tumen.model.TimelineDocument;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.EdtfParseException;

/// Documents whose every text tries to become code, to end what it stands in, or to break a parser.
final class HostileDocuments {
    private static final ExtraFields NONE = ExtraFields.NONE;
    private static final String[] ATTACKS = {"</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)", "' onfocus='alert(1)' autofocus='", "javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>", "]]><script>alert(1)</script>", "<!--", "-->", "<!--<script>",
            "</style><style>*{background:url(https://example.org/x)}", "</title><svg onload=alert(1)>", "</article>",
            "\u2028alert(1)\u2029", "&lt;script&gt;", "&#x3c;script&#x3e;", "${alert(1)}", "\u0000<\u0000script>",
            "\uD800", "\uDC00<script>", "\uFFFE", "\u202E", "<svg><script>alert(1)</script></svg>",
            "<a href=\"javascript:alert(1)\">x</a>", "https://example.org/\" onclick=\"alert(1)",
            "HTTPS://example.org/a?b=1&c=<d>", "https://example.org/good?x=1&y=2", "JaVaScRiPt:alert(1)",
            "\tjavascript:alert(1)", "//example.org/x", "<base href=https://example.org>",
            "<meta http-equiv=refresh content=0>", "<iframe srcdoc=x>", "\r\n\r\n", "", " ", "e-a b\"c", "#stage"};

    private HostileDocuments() {}

    static TimelineDocument of(RandomGenerator random) {
        List<Category> categories = List.of(category(random), category(random));
        List<Source> sources = List.of(source(random, "s0"), source(random, text(random)), source(random, "s2"));
        List<HistoricalEvent> events = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            events.add(event(random, i, categories, sources, events));
        }
        return new TimelineDocument(text(random), text(random), text(random), text(random), text(random), null,
                categories, List.of(new Era(text(random), text(random), date("1950/1960"), NONE)), List.of(), List.of(),
                sources, events, List.of(), NONE);
    }

    private static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            text.append(ATTACKS[random.nextInt(ATTACKS.length)]);
        }
        return text.toString();
    }

    private static Category category(RandomGenerator random) {
        return new Category(text(random), text(random), "#123456", Symbol.STAR, NONE);
    }

    private static HistoricalEvent event(RandomGenerator random, int number, List<Category> categories,
            List<Source> sources, List<HistoricalEvent> before) {
        List<CitedSource> cited = List.of(
                new CitedSource(sources.get(random.nextInt(3)).id(), text(random), Stance.CONTRADICTS, text(random),
                        NONE));
        List<Relation> related = before.isEmpty()
                ? List.of()
                : List.of(new Relation(before.getFirst().id(), RelationKind.LED_TO, text(random), NONE));
        return new HistoricalEvent(text(random) + (random.nextBoolean() ? number : ""), date("19" + (50 + number)),
                text(random), text(random), text(random), categories.get(random.nextInt(2)).id(), List.of(text(random)),
                List.of(), "", random.nextInt(1, 6),
                List.of(new Claim(text(random), random.nextBoolean() ? ClaimStatus.DISPUTED : ClaimStatus.DOCUMENTED,
                        text(random), cited, NONE)),
                related, List.of(new RivalDate(date("1949"), text(random), List.of("s0"), NONE)), null,
                List.of(new Media(text(random), text(random), text(random), text(random), text(random), NONE)), NONE);
    }

    private static Source source(RandomGenerator random, String id) {
        return new Source(id, text(random), text(random), List.of(new CslName(text(random), "", text(random), NONE)),
                text(random), text(random), text(random), text(random), null, text(random), text(random), Nature.NEWS,
                text(random), text(random), text(random), text(random), NONE, NONE);
    }

    private static Edtf date(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
