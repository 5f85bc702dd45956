package org.tumen.io;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemCollectorTest {
    private final ProblemCollector problems = new ProblemCollector("f.json");

    private static Position at(int line, int column) {
        return new Position(line, column, "/x");
    }

    private void errors(int count) {
        for (int i = 1; i <= count; i++) {
            problems.error(at(i, 1), "e" + i, "");
        }
    }

    private void warnings(int count) {
        for (int i = 1; i <= count; i++) {
            problems.warning(at(i, 2), "w" + i, "");
        }
    }

    @Test
    void problemsComeInTheOrderOfTheFile() {
        problems.error(at(3, 1), "c", "");
        problems.warning(at(1, 9), "b", "");
        problems.error(at(1, 9), "a", "");
        problems.refusal(Position.WHOLE_FILE, "whole", "");
        problems.warning(at(3, 10), "d", "");

        assertThat(problems.problems()).extracting(Problem::message).containsExactly("whole", "a", "b", "c", "d");
    }

    @Test
    void problemSaysAllThatIsKnown() {
        problems.error(new Position(2, 7, "/events/0"), "wrong", "mend it");
        problems.warning(new Position(3, 1, ""), "odd", "");

        assertThat(problems.problems()).containsExactly(
                new Problem(Severity.ERROR, "f.json", 2, 7, "/events/0", "wrong", "mend it"),
                new Problem(Severity.WARNING, "f.json", 3, 1, "", "odd", ""));
    }

    @Test
    void thousandProblemsAreListedInFull() {
        errors(600);
        warnings(400);

        assertThat(problems.problems()).hasSize(1_000).noneMatch(problem -> problem.message().contains("not listed"));
    }

    @Test
    void furtherProblemsAreCountedInTheLastOne() {
        errors(1_001);
        assertThat(problems.problems()).hasSize(1_001).last().isEqualTo(new Problem(Severity.ERROR, "f.json", 0, 0, "",
                "1 more problem is not listed", "mend those above and read the file again"));

        errors(1_000);
        assertThat(problems.problems()).hasSize(1_001).last().extracting(Problem::message)
                .isEqualTo("1001 more problems are not listed");
    }

    @Test
    void errorsAreListedBeforeWarningsFindRoom() {
        warnings(1_000);
        errors(995);
        List<Problem> listed = problems.problems();

        assertThat(listed).filteredOn(problem -> problem.severity() == Severity.ERROR).hasSize(995);
        assertThat(listed).filteredOn(problem -> problem.message().startsWith("w")).extracting(Problem::message)
                .containsExactly("w1", "w2", "w3", "w4", "w5");
        assertThat(listed).last().isEqualTo(new Problem(Severity.WARNING, "f.json", 0, 0, "",
                "995 more problems are not listed", "mend those above and read the file again"));
    }

    @Test
    void warningsAreLeftOutBesideAThousandErrors() {
        warnings(3);
        errors(1_000);

        assertThat(problems.problems()).filteredOn(problem -> problem.message().startsWith("w")).isEmpty();
        assertThat(problems.problems()).last().extracting(Problem::message)
                .isEqualTo("3 more problems are not listed");
    }

    @Test
    void reasonForARefusalIsNeverOnlyCounted() {
        errors(2_000);
        problems.refusal(at(5_000, 1), "broken off", "");

        assertThat(problems.problems()).extracting(Problem::message).contains("broken off")
                .endsWith("1000 more problems are not listed");
    }

    @Test
    void isFullOnceAnotherErrorWouldOnlyBeCounted() {
        errors(999);
        warnings(5);
        assertThat(problems.isFull()).isFalse();

        errors(1);
        assertThat(problems.isFull()).isTrue();
    }

    @Test
    void problemIsOneLineWithoutThePartsThatDoNotApply() {
        assertThat(new Problem(Severity.ERROR, "a.json", 3, 14, "/x/0", "wrong", "mend it"))
                .hasToString("a.json:3:14: /x/0: wrong; mend it");
        assertThat(new Problem(Severity.ERROR, "a.json", 3, 14, "", "wrong", "")).hasToString("a.json:3:14: wrong");
        assertThat(new Problem(Severity.WARNING, "a.json", 0, 0, "", "wrong", "mend it"))
                .hasToString("a.json: wrong; mend it");
        assertThat(new Problem(Severity.ERROR, "a\nb\u202E.json", 1, 2, "/\r", "x\ty", "z\u2028"))
                .hasToString("a b .json:1:2: / : x y; z ");
    }

    @Test
    void resultKeepsItsProblemsWhateverBecomesOfTheList() {
        List<Problem> list = new ArrayList<>(problems.problems());
        ReadResult result = new ReadResult(null, list);
        list.add(new Problem(Severity.ERROR, "f", 0, 0, "", "later", ""));

        assertThat(result.problems()).isEmpty();
    }
}
