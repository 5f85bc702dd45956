package org.tumen.viewmodel;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.model.ClaimStatus;
import org.tumen.model.filter.EventFilter;
import org.tumen.model.filter.FilterSyntaxException;

import static org.assertj.core.api.Assertions.assertThat;

/// The lists to tick say what a filter says, and change no more of it than was ticked.
class FilterChoicesTest {
    private static final List<String> LANES = List.of("diplomacy", "military", "society");
    private static final long FIRST_SEED = 20_261;
    private static final int ROUNDS = 300;

    private static FilterChoices of(String text) throws FilterSyntaxException {
        return new FilterChoices(EventFilter.parse(text), LANES);
    }

    @Test
    void aFilterOfAllHasEverythingTicked() {
        FilterChoices choices = new FilterChoices(EventFilter.ALL, LANES);

        assertThat(LANES).allMatch(choices::hasLane);
        assertThat(ClaimStatus.values()).allMatch(choices::hasStatus);
        assertThat(choices.leastSignificance()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {"'', military, false, 'category:diplomacy,society'",
            "category:military, military, false, category:military", "category:military, society, true, "
                    + "'category:military,society'",
            "'from:1950 category:diplomacy,society summit', military, true, from:1950 summit",
            "'category:diplomacy,military category:military,society', society, true, 'category:military,society'"})
    void aLaneIsTickedWhereItStands(String before, String lane, boolean isTicked, String after)
            throws FilterSyntaxException {
        assertThat(of(before).withLane(lane, isTicked)).hasToString(after);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {"'', ALLEGED, false, 'status:documented,disputed,assessed'",
            "status:alleged, ALLEGED, false, status:alleged", "status:alleged summit, DISPUTED, true, "
                    + "'status:disputed,alleged summit'",
            "'status:documented,disputed,alleged', ASSESSED, true, ''"})
    void aStatusIsTickedWhereItStands(String before, ClaimStatus status, boolean isTicked, String after)
            throws FilterSyntaxException {
        assertThat(of(before).withStatus(status, isTicked)).hasToString(after);
    }

    @ParameterizedTest
    @CsvSource({"'', 5", "significance:1, 1", "significance:1..3, 3", "significance:1..5, 5", "significance:2, 0",
            "significance:2..4, 0", "significance:1..3 significance:2, 0"})
    void whatIsNotUpToALimitIsAnotherSignificance(String text, int least) throws FilterSyntaxException {
        assertThat(of(text).leastSignificance()).isEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"'', 2, significance:1..2", "significance:2..4 summit, 1, significance:1 summit",
            "significance:1 summit, 5, summit"})
    void aSignificanceTakesThePlaceOfTheOthers(String before, int least, String after) throws FilterSyntaxException {
        assertThat(of(before).withLeastSignificance(least)).hasToString(after);
    }

    @Test
    void tickingOffAndOnAgainAsksTheSameOfEveryLaneWhateverCameBefore() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
            Random random = new Random(seed);
            EventFilter filter = EventFilter.ALL;
            for (int step = 0; step < 6; step++) {
                FilterChoices now = new FilterChoices(filter, LANES);
                String lane = LANES.get(random.nextInt(LANES.size()));
                boolean isTicked = random.nextBoolean();
                long others = LANES.stream().filter(each -> !each.equals(lane) && now.hasLane(each)).count();
                filter = now.withLane(lane, isTicked);
                FilterChoices after = new FilterChoices(filter, LANES);
                assertThat(after.hasLane(lane)).as("seed %d step %d", seed, step).isEqualTo(isTicked || others == 0);
                assertThat(LANES.stream().filter(each -> !each.equals(lane)).map(after::hasLane).toList())
                        .as("seed %d step %d", seed, step)
                        .isEqualTo(LANES.stream().filter(each -> !each.equals(lane)).map(now::hasLane).toList());
            }
        }
    }
}
