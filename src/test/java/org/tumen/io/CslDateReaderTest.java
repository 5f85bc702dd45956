package org.tumen.io;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.model.CslDate;

import static org.assertj.core.api.Assertions.assertThat;

/// Dates of sources as Zotero and other programs write them.
class CslDateReaderTest {
    private static final String MEND = "write it as in {\"date-parts\": [[2006, 10, 14]]}";

    private static String withDate(String date) {
        return Reading.withTop("\"sources\": [{\"id\": \"s\", \"issued\": " + date + "}]");
    }

    private static @Nullable CslDate read(String date) {
        return Reading.document(withDate(date)).sources().getFirst().issued();
    }

    private static String edtf(String date) {
        CslDate read = read(date);
        return read == null || read.date() == null ? "none" : read.date().toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            {"date-parts": [[2006]]}                                   | 2006
            {"date-parts": [[2006, 1]]}                                | 2006-01
            {"date-parts": [[2006, 10, 4]]}                            | 2006-10-04
            {"date-parts": [["2006", "10", "14"]]}                     | 2006-10-14
            {"date-parts": [[2006, "012", "0004"]]}                    | 2006-12-04
            {"date-parts": [[0]]}                                      | 0000
            {"date-parts": [[50, 3]]}                                  | 0050-03
            {"date-parts": [["0950"]]}                                 | 0950
            {"date-parts": [[-1]]}                                     | 0000
            {"date-parts": [[-44, 3, 15]]}                             | -0043-03-15
            {"date-parts": [["-44"]]}                                  | -0043
            {"date-parts": [[-12000]]}                                 | Y-11999
            {"date-parts": [[12000]]}                                  | Y12000
            {"date-parts": [[999999999]]}                              | Y999999999
            {"date-parts": [[1950], [1953]]}                           | 1950/1953
            {"date-parts": [[1950, 6, 25], [1953, 7]]}                 | 1950-06-25/1953-07
            {"date-parts": [[1950, 6], [0]]}                           | 1950-06/..
            {"date-parts": [[1950, 6], [0, 0, 0]]}                     | 1950-06/..
            {"date-parts": [[1950], [1950]]}                           | 1950/1950
            {"date-parts": [[1976]], "circa": true}                    | 1976~
            {"circa": 1, "date-parts": [[1976, 5]]}                    | 1976-05~
            {"date-parts": [[1976]], "circa": "about"}                 | 1976~
            {"date-parts": [[1976], [1978]], "circa": true}            | 1976~/1978~
            {"date-parts": [[1976], [0]], "circa": true}               | 1976~/..
            {"date-parts": [[1976]], "circa": false}                   | 1976
            {"date-parts": [[1976]], "circa": 0}                       | 1976
            {"date-parts": [[1976]], "circa": 0.0}                     | 1976
            {"date-parts": [[1976]], "circa": ""}                      | 1976
            {"date-parts": [[1976]], "circa": null}                    | 1976
            {"date-parts": [[1976]], "season": 1}                      | 1976-21
            {"season": "4", "date-parts": [[1976]]}                    | 1976-24
            {"date-parts": [[1976]], "season": 2, "circa": true}       | 1976-22~
            {"date-parts": [[1976, 5]], "season": 1}                   | 1976-05
            {"date-parts": [[1976]], "season": 5}                      | 1976
            {"date-parts": [[1976]], "season": "spring"}               | 1976
            {"date-parts": [[1976]], "season": null}                   | 1976
            {"date-parts": [[1976], [1978]], "season": 3}              | 1976-23/1978
            {"date-parts": [[1976]], "literal": "in the year 1976"}    | 1976
            {"raw": "1976-05"}                                         | 1976-05
            {"raw": "1950~/1953"}                                      | 1950~/1953
            {"raw": "1960", "date-parts": [[1976]]}                    | 1976
            {"raw": "May 1976"}                                        | none
            {"raw": 1976}                                              | none
            {"literal": "winter"}                                      | none
            {"literal": "1976"}                                        | none
            {}                                                         | none
            "1976-05-01"                                               | 1976-05-01
            "[1976,1978]"                                              | [1976,1978]
            "May 1976"                                                 | none
            ""                                                         | none
            """)
    void datesOfSourcesAreUnderstood(String date, String expected) {
        assertThat(edtf(date)).isEqualTo(expected);
    }

    /// What stands beside the date is passed over whole, whatever it is.
    @ParameterizedTest
    @ValueSource(strings = {"\"circa\": {\"date-parts\": [[1]]}", "\"circa\": [true, {\"a\": 1}]",
            "\"raw\": [\"1960\"]",
            "\"raw\": {\"raw\": \"1960\"}", "\"season\": {\"season\": 1}", "\"season\": [1, [2]]",
            "\"literal\": {\"a\": []}",
            "\"x\": {\"date-parts\": [[1]]}", "\"x\": [{}]"})
    void dateIsFoundAmongOddFields(String odd) {
        assertThat(edtf("{" + odd + ", \"date-parts\": [[1976]]}")).isEqualTo("1976");
        assertThat(edtf("{\"date-parts\": [[1976]], " + odd + "}")).isEqualTo("1976");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            {"date-parts": []}                          | "date-parts" has one date, or two for a range
            {"date-parts": [[1950], [1951], [1952]]}    | "date-parts" has one date, or two for a range
            {"date-parts": [[]]}                        | a date has a year, perhaps a month, perhaps a day
            {"date-parts": [[1950, 1, 1, 1]]}           | a date has a year, perhaps a month, perhaps a day
            {"date-parts": [1950]}                      | "date-parts" is a list of dates, each a list of numbers
            {"date-parts": 1950}                        | "date-parts" is a list of dates, each a list of numbers
            {"date-parts": {"year": 1950}}              | "date-parts" is a list of dates, each a list of numbers
            {"date-parts": null}                        | "date-parts" is a list of dates, each a list of numbers
            {"date-parts": [null]}                      | "date-parts" is a list of dates, each a list of numbers
            {"date-parts": [[null]]}                    | year, month and day are whole numbers
            {"date-parts": [[1950.0]]}                  | year, month and day are whole numbers
            {"date-parts": [["nineteen"]]}              | year, month and day are whole numbers
            {"date-parts": [[""]]}                      | year, month and day are whole numbers
            {"date-parts": [["1950 "]]}                 | year, month and day are whole numbers
            {"date-parts": [["１９５０"]]}               | year, month and day are whole numbers
            {"date-parts": [[1234567890]]}              | year, month and day are whole numbers
            {"date-parts": [[[1950]]]}                  | year, month and day are whole numbers
            {"date-parts": [[1950, 0]]}                 | month 0 is not between 1 and 12
            {"date-parts": [[1950, 13]]}                | month 13 is not between 1 and 12
            {"date-parts": [[1950, -1]]}                | month -1 is not between 1 and 12
            {"date-parts": [[1950, 1, 32]]}             | day 32 is not between 1 and 31
            {"date-parts": [[1950, 2, 30]]}             | there is no such day: February 1950 has 28 days
            {"date-parts": [[1953], [1950]]}            | the start 1953 is after the end 1950
            """)
    void datesThatAreNoneAreReportedButKept(String date, String wrong) {
        CslDate kept = Reading.opensWith(withDate("▶" + date), "/sources/0/issued",
                "the source's date cannot be read: " + wrong, MEND).sources().getFirst().issued();

        assertThat(kept).isNotNull().satisfies(same -> {
            assertThat(same.json()).isEqualToIgnoringWhitespace(date);
            assertThat(same.date()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({"5, a number", "true, true", "[[2006]], a list"})
    void datesOfOtherTypesAreReported(String date, String kind) {
        assertThat(Reading.opensWith(withDate("▶" + date), "/sources/0/issued",
                "\"issued\" must be a date as CSL-JSON has it, but is " + kind, MEND).sources().getFirst().issued())
                .isNull();
    }

    @Test
    void missingDateIsNoMistake() {
        assertThat(Reading.document(Reading.withTop("\"sources\": [{\"id\": \"s\"}]")).sources().getFirst().issued())
                .isNull();
    }

    @Test
    void dateIsWrittenBackAsTheFileHadIt() {
        String date = "{\"season\":\"1\",\"date-parts\":[[\"1976\",5]],\"x\":1.50,\"circa\":{\"a\":\"한\"}}";
        CslDate read = read(date);

        assertThat(read).extracting(CslDate::json).isEqualTo(date);
        assertThat(read("\"in the \\u0031960s\"")).extracting(CslDate::json).isEqualTo("\"in the 1960s\"");
        var document = Reading.document(withDate(date));
        assertThat(Reading.document(Reading.written(document))).isEqualTo(document);
    }
}
