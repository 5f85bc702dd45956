package org.tumen.model.edtf;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextCursorTest {
    @Test
    void takesWhatIsWantedAndStaysBeforeAnythingElse() {
        TextCursor cursor = new TextCursor("1950-06");

        assertThat(cursor.accept('-')).isFalse();
        assertThat(cursor.offset()).isZero();
        assertThat(cursor.digits()).isEqualTo("1950");
        assertThat(cursor.accept("..")).isFalse();
        assertThat(cursor.accept('-')).isTrue();
        assertThat(cursor.offset()).isEqualTo(5);
        assertThat(cursor.since(0)).isEqualTo("1950-");
        assertThat(cursor.accept("06")).isTrue();
        assertThat(cursor.atEnd()).isTrue();
    }

    @Test
    void readsDigitsWithOrWithoutOpenOnes() {
        assertThat(new TextCursor("19XX-").digits()).isEqualTo("19");
        assertThat(new TextCursor("19XX-").digitsOrOpen()).isEqualTo("19XX");
        assertThat(new TextCursor("XX").digits()).isEmpty();
        assertThat(new TextCursor("xx").digitsOrOpen()).isEmpty();
        assertThat(new TextCursor("-1").digits()).isEmpty();
    }

    @Test
    void takesNoDigitsOfOtherScripts() {
        assertThat(new TextCursor("1\u0969").digits()).isEqualTo("1");
        assertThat(new TextCursor("\uFF11").digits()).isEmpty();
    }

    @Test
    void tellsANullCharacterFromTheEnd() {
        TextCursor cursor = new TextCursor("\0");

        assertThat(cursor.peek()).isEqualTo(TextCursor.END);
        assertThat(cursor.atEnd()).isFalse();
        assertThat(cursor.accept('\0')).isTrue();
        assertThat(cursor.atEnd()).isTrue();
        assertThat(cursor.accept(TextCursor.END)).isFalse();
        assertThat(cursor.peek()).isEqualTo(TextCursor.END);
    }

    @Test
    void saysWhatStandsThereInsteadOfWhatIsWanted() {
        TextCursor cursor = new TextCursor("1950?");
        cursor.digits();

        EdtfParseException found = cursor.unexpected("a - follows");
        cursor.accept('?');
        EdtfParseException ended = cursor.unexpected("a - follows");

        assertThat(found).hasMessage("\"?\" cannot stand here; a - follows");
        assertThat(found.offset()).isEqualTo(4);
        assertThat(ended).hasMessage("the date ends too early; a - follows");
        assertThat(ended.offset()).isEqualTo(5);
    }

    @Test
    void cropsALongQuotation() {
        assertThat(TextCursor.crop("1".repeat(40))).isEqualTo("1".repeat(40));
        assertThat(TextCursor.crop("1".repeat(41))).isEqualTo("1".repeat(40) + "…");
        assertThat(TextCursor.quote("1950\n")).isEqualTo("\"1950\\u000A\"");
        assertThat(TextCursor.quote("1950 \u2013 1953")).isEqualTo("\"1950 – 1953\"");
    }
}
