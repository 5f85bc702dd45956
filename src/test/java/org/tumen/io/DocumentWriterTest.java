package org.tumen.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.RandomDocuments;
import org.tumen.model.ExtraFields;
import org.tumen.model.Opening;
import org.tumen.model.Place;
import org.tumen.model.TimelineDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The layout of what is written: people read it and keep it under version control.
class DocumentWriterTest {
    private static final String FULL = """
            {
              "$schema": "tumen-timeline.schema.json",
              "format": "tumen/1",
              "title": "From allies to partners",
              "subtitle": "Moscow and Pyongyang",
              "language": "en",
              "licence": "CC BY 4.0",
              "version": "1.0",
              "opening": {
                "span": "1945/2026",
                "event": "treaty",
                "x-opening": 1
              },
              "categories": [
                {
                  "id": "treaties",
                  "name": "Treaties",
                  "color": "#7a4ea3",
                  "symbol": "diamond",
                  "x-category": {}
                }
              ],
              "eras": [
                {
                  "band": "Moscow",
                  "name": "Khrushchev",
                  "date": "1953-09/1964-10",
                  "x-era": [
                    1,
                    2.50,
                    []
                  ]
                }
              ],
              "places": [
                {
                  "id": "moscow",
                  "name": "Moscow",
                  "lat": 55.7558,
                  "lon": 37.6173,
                  "x-place": true
                }
              ],
              "actors": [
                {
                  "id": "kim",
                  "name": "Kim Il-sung",
                  "kind": "person",
                  "role": "leader",
                  "names": [
                    {
                      "text": "김일성",
                      "script": "Hang",
                      "x-name": null
                    }
                  ],
                  "x-actor": "a"
                }
              ],
              "sources": [
                {
                  "id": "pravda",
                  "type": "article-newspaper",
                  "title": "A title",
                  "author": [
                    {
                      "family": "Szalontai",
                      "given": "Balázs",
                      "dropping-particle": "von"
                    },
                    {
                      "literal": "TASS"
                    }
                  ],
                  "container-title": "Pravda",
                  "publisher": "A publisher",
                  "archive": "AVPRF",
                  "archive_location": "f. 0102",
                  "issued": {
                    "date-parts": [
                      [
                        1961,
                        7,
                        7
                      ]
                    ]
                  },
                  "URL": "https://example.org/",
                  "language": "ru",
                  "custom": {
                    "nature": "news",
                    "perspective": "Moscow",
                    "whyTrust": "because",
                    "whyDoubt": "yet",
                    "archivedUrl": "https://example.org/saved",
                    "x-custom": 1E5
                  },
                  "DOI": "10.1/2"
                }
              ],
              "events": [
                {
                  "id": "treaty",
                  "date": "1961-07-06",
                  "title": "Friendship treaty signed",
                  "shortTitle": "Treaty",
                  "summary": "Two lines,\\nwith \\"quotes\\" and a \\\\.",
                  "category": "treaties",
                  "tags": [
                    "alliance",
                    "defence"
                  ],
                  "actors": [
                    "kim"
                  ],
                  "place": "moscow",
                  "significance": 1,
                  "claims": [
                    {
                      "text": "They signed.",
                      "status": "documented",
                      "note": "nobody denies it",
                      "sources": [
                        {
                          "id": "pravda",
                          "locator": "p. 1",
                          "stance": "contradicts",
                          "x-cited": 1
                        },
                        {
                          "id": "pravda"
                        }
                      ],
                      "x-claim": 1
                    }
                  ],
                  "related": [
                    {
                      "to": "treaty",
                      "kind": "led-to",
                      "note": "n",
                      "x-relation": 1
                    }
                  ],
                  "otherDates": [
                    {
                      "date": "1961-07-07",
                      "note": "as Tass has it",
                      "sources": [
                        "pravda"
                      ],
                      "x-rival": 1
                    }
                  ],
                  "disclosed": "1961-07",
                  "media": [
                    {
                      "url": "pictures/signing.jpg",
                      "caption": "c",
                      "credit": "d",
                      "licence": "l",
                      "alt": "a",
                      "x-media": 1
                    }
                  ],
                  "x-event": 1
                }
              ],
              "tours": [
                {
                  "id": "tour",
                  "title": "A walk",
                  "audience": "students",
                  "stops": [
                    {
                      "event": "treaty",
                      "span": "1960/1962",
                      "lanes": [
                        "treaties"
                      ],
                      "caption": "c",
                      "notes": "n",
                      "question": "q",
                      "x-stop": 1
                    }
                  ],
                  "x-tour": 1
                }
              ],
              "x-top": 1
            }
            """;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static TimelineDocument with(@Nullable Opening opening, ExtraFields extra) {
        return new TimelineDocument("T", "", "", "", "", opening, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), extra);
    }

    private static ExtraFields extra(String name, String json) {
        return new ExtraFields(Map.of(name, json));
    }

    @Test
    void everyFieldIsWrittenInItsPlaceAndUnknownOnesAfterTheKnown() {
        assertThat(Reading.written(Reading.document(FULL))).isEqualTo(FULL);
    }

    @Test
    void whatHasNothingInItIsLeftOut() {
        String bare = """
                {"events": [{"title": "E", "date": "1950", "summary": "", "tags": [], "claims": [], "significance": 3,
                  "shortTitle": "", "actors": [], "related": [], "otherDates": [], "media": []}],
                 "title": "T", "subtitle": "", "places": [], "eras": [], "categories": [], "actors": [],
                 "sources": [{"id": "s", "author": [], "title": "", "custom": {"perspective": ""}}], "tours": []}""";

        assertThat(Reading.written(Reading.document(bare))).isEqualTo("""
                {
                  "format": "tumen/1",
                  "title": "T",
                  "sources": [
                    {
                      "id": "s"
                    }
                  ],
                  "events": [
                    {
                      "id": "event-1",
                      "date": "1950",
                      "title": "E"
                    }
                  ]
                }
                """);
    }

    @Test
    void eventsAndStopsAreWrittenEvenWhereThereAreNone() {
        assertThat(Reading.written(
                Reading.document(Reading.withTop("\"tours\": [{\"id\": \"t\", \"title\": \"A\", \"stops\": []}]"))))
                .isEqualTo("""
                        {
                          "format": "tumen/1",
                          "title": "T",
                          "events": [],
                          "tours": [
                            {
                              "id": "t",
                              "title": "A",
                              "stops": []
                            }
                          ]
                        }
                        """);
    }

    @Test
    void schemaIsWrittenFirstWhateverItIs() {
        assertThat(Reading.written(Reading.document(Reading.withTop("\"$schema\": {\"a\": 1}"))))
                .startsWith("{\n  \"$schema\": {\n    \"a\": 1\n  },\n  \"format\"").containsOnlyOnce("$schema");
    }

    @Test
    void openingOfNothingStaysOne() {
        assertThat(Reading.written(Reading.document(Reading.withTop("\"opening\": {}"))))
                .contains("\n  \"opening\": {},\n");
        assertThat(Reading.document(Reading.written(with(new Opening(null, "", ExtraFields.NONE), ExtraFields.NONE)))
                .opening()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"0.0, 0.0", "-0.0, -0.0", "55.7558, 55.7558", "1.0E-5, 1.0E-5", "90.0, 90.0", "0.1, 0.1"})
    void coordinatesAreWrittenSoThatTheyReadTheSame(double number, String written) {
        TimelineDocument document = new TimelineDocument("T", "", "", "", "", null, List.of(), List.of(),
                List.of(new Place("p", "P", number, number, ExtraFields.NONE)), List.of(), List.of(), List.of(),
                List.of(), ExtraFields.NONE);

        assertThat(Reading.written(document)).contains("\"lat\": " + written + ",", "\"lon\": " + written + "\n");
        assertThat(Reading.document(Reading.written(document))).isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', value = {"\\u0000 | \\u0000", "\\u001f | \\u001F",
            "\\b\\f\\n\\r\\t | \\b\\f\\n\\r\\t", "\\\"\\\\\\/ | \\\"\\\\/", "\\u007f | \u007F", "\\u00e9 | é",
            "\\ud83d\\ude00 | \uD83D\uDE00", "\\ud83d | \\ud83d", "\\ude00\\ud83d | \\ude00\\ud83d",
            "\\u2028x | \u2028x", "</script> | </script>"})
    void textsAreEscapedOnlyWhereJsonOrUtf8NeedsIt(String read, String written) {
        TimelineDocument document = Reading.document("{\"title\": \"T" + read + "\", \"events\": []}");

        assertThat(Reading.written(document)).contains("\"title\": \"T" + written + "\",");
        assertThat(Reading.document(Reading.written(document))).isEqualTo(document);
    }

    @Test
    void unknownFieldsKeepTheirOrderAndTheirNumbers() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("z", "1.50");
        fields.put("", "-0");
        fields.put("a\"b", "1E+400");
        fields.put("/~", "123456789012345678901234567890");

        String written = Reading.written(with(null, new ExtraFields(fields)));

        assertThat(written).endsWith("""
                  "events": [],
                  "z": 1.50,
                  "": -0,
                  "a\\"b": 1E+400,
                  "/~": 123456789012345678901234567890
                }
                """);
        assertThat(List.copyOf(Reading.document(written).extra().json().entrySet()))
                .isEqualTo(List.copyOf(fields.entrySet()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writingIsStableAndUsesTheSameLayoutThroughout(long seed) {
        String written = Reading.written(RandomDocuments.ofSeed(seed));

        assertThat(Reading.written(Reading.document(written))).as("seed %d", seed).isEqualTo(written);
        assertThat(written).as("seed %d", seed).startsWith("{\n  \"format\": \"tumen/1\",\n  \"title\": \"")
                .endsWith("\n}\n").doesNotContain("\r", "\t", " \n", "\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[1", "1 2", "{} x", "]", "tru", "'a'", "\"a", "{\"a\":1,}"})
    void keptFieldThatIsNotOneJsonValueIsRefused(String json) {
        assertThatThrownBy(
                () -> new DocumentWriter().write(with(null, extra("x", json)), OutputStream.nullOutputStream()))
                .isInstanceOf(IOException.class).hasMessage("a field that was to be kept as it was is no JSON");
        assertThatThrownBy(() -> new DocumentWriter().write(
                with(new Opening(null, "", extra("x", json)), ExtraFields.NONE), OutputStream.nullOutputStream()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void failureOfTheStreamIsPassedOnAsItIs() {
        IOException full = new IOException("no space left");
        OutputStream target = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };

        assertThatThrownBy(() -> new DocumentWriter().write(with(null, ExtraFields.NONE), target)).isSameAs(full);
        assertThatThrownBy(() -> new DocumentWriter().write(RandomDocuments.ofSize(1, 500), target)).isSameAs(full);
    }

    @Test
    void streamIsFlushedAndLeftOpen() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        new DocumentWriter().write(with(null, ExtraFields.NONE), out);

        assertThat(closed).isFalse();
        assertThat(new DocumentReader().read("x", new ByteArrayInputStream(out.toByteArray())).problems()).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n");
    }
}
