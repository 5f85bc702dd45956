package org.tumen.viewmodel.export;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.display.Theme;
import org.tumen.export.PageSize;

import static org.assertj.core.api.Assertions.assertThat;

/// What is chosen where nobody chose, and what of it follows something else.
class ExportChoicesTest {
    private static ExportChoices sized(ExportChoices choices, PageSize size) {
        return choices.withPaper(choices.paper().withSize(size));
    }

    @Test
    void paperIsWhiteAndAScreenLightUnlessColoursAreChosen() {
        ExportChoices paper = ExportChoices.USUAL;
        ExportChoices screen = sized(paper, PageSize.SCREEN);

        assertThat(paper.look().theme()).isEqualTo(Theme.PRINT);
        assertThat(screen.look().theme()).isEqualTo(Theme.LIGHT);
        assertThat(sized(screen, PageSize.A0).look().theme()).isEqualTo(Theme.PRINT);
        assertThat(paper.withProduct(ProductKind.WEB_PAGE).look().theme()).isEqualTo(Theme.LIGHT);
        assertThat(screen.withProduct(ProductKind.POSTER).look().theme()).isEqualTo(Theme.PRINT);
    }

    @Test
    void coloursThatAreChosenStay() {
        ExportChoices dark = ExportChoices.USUAL.withLook(ExportChoices.USUAL.look().withTheme(Theme.DARK));

        assertThat(sized(sized(dark, PageSize.SCREEN), PageSize.A3).look().theme()).isEqualTo(Theme.DARK);
        assertThat(dark.withProduct(ProductKind.WEB_PAGE).look().theme()).isEqualTo(Theme.DARK);
    }

    @ParameterizedTest
    @EnumSource(value = ProductKind.class, names = {"HANDOUT", "WORKSHEET", "CARDS"})
    void whatIsHandedOutIsOnPaperForACopier(ProductKind product) {
        assertThat(product.sizes()).containsExactly(PageSize.A4, PageSize.A3, PageSize.LETTER);
        assertThat(sized(ExportChoices.USUAL, PageSize.A0).withProduct(product).paper().size()).isEqualTo(PageSize.A4);
        assertThat(sized(ExportChoices.USUAL, PageSize.LETTER).withProduct(product).paper().size())
                .isEqualTo(PageSize.LETTER);
    }

    @Test
    void aPosterIsOnAnyPaperAndAPictureOfAnySize() {
        assertThat(ProductKind.POSTER.sizes()).contains(PageSize.A0).doesNotContain(PageSize.SCREEN, PaperChoice.OWN);
        assertThat(ProductKind.PICTURE.sizes()).contains(PageSize.A0, PageSize.SCREEN, PaperChoice.OWN);
    }
}
