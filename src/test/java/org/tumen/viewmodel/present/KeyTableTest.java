package org.tumen.viewmodel.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.viewmodel.quiz.QuizKind;

import static org.assertj.core.api.Assertions.assertThat;

/// Every key in every state. A cell of the table says what changes: `=` nothing, else each part that is different.
class KeyTableTest {
    private static final long LATER_MS = Talks.STARTED_MS + 60_000;
    private static final String TABLE = """
            key         middle         first          last           started        asked black white typed              list                   pen            away           guess          guessed        quiz
            PAGE_UP     s1             =              s4             s1             stay  bare  bare  s1+no#             list2                  s1             s1+back        s1             s1+shown0      =
            PAGE_DOWN   s3             s1             =              s3             stay  bare  bare  s3+no#             list4                  s3             s3+back        s3             s3+shown0      =
            LEFT        s1             =              s4             s1             stay  bare  bare  s1+no#             list2                  s1             s1+back        s1             s1+shown0      =
            RIGHT       s3             s1             =              s3             stay  bare  bare  s3+no#             list4                  s3             s3+back        s3             s3+shown0      =
            UP          s1             =              s4             s1             stay  bare  bare  s1+no#             list2                  s1             s1+back        s1             s1+shown0      =
            DOWN        s3             s1             =              s3             stay  bare  bare  s3+no#             list4                  s3             s3+back        shown1         s3+shown0      =
            SPACE       s3             s1             =              s3             stay  bare  bare  s3+no#             s3+no-list             s3             s3+back        s3             s3+shown0      =
            SHIFT_SPACE s1             =              s4             s1             stay  bare  bare  s1+no#             list2                  s1             s1+back        s1             s1+shown0      =
            BACKSPACE   s1             =              s4             s1             stay  bare  bare  no#                list2                  s1             back           s1             s1+shown0      =
            HOME        s0             =              s0             s0             stay  bare  bare  s0+no#             list0                  s0             s0+back        s0             s0+shown0      =
            END         s5             s5             =              s5             stay  bare  bare  s5+no#             list5                  s5             s5+back        s5             s5+shown0      =
            ENTER       s3             s1             =              s3             END   bare  bare  s4+no#             s3+no-list             s3             s3+back        s3             s3+shown0      =
            ESCAPE      END            END            END            ask            stay  bare  bare  no#                no-list                no-tool        back           END            END            no-quiz
            F5          =              =              =              =              stay  bare  bare  no#                =                      =              =              =              =              =
            SHIFT_F5    =              =              =              =              stay  bare  bare  no#                =                      =              =              =              =              =
            F6          put_in_order   put_in_order   put_in_order   put_in_order   stay  bare  bare  no#+put_in_order   no-list+put_in_order   put_in_order   put_in_order   put_in_order   put_in_order   =
            F7          guess_the_date guess_the_date guess_the_date guess_the_date stay  bare  bare  no#+guess_the_date no-list+guess_the_date guess_the_date guess_the_date guess_the_date guess_the_date guess_the_date
            B           black          black          black          black          stay  bare  black black+no#          black                  black          black          black          black          black
            PERIOD      black          black          black          black          stay  bare  black black+no#          black                  black          black          black          black          black
            W           white          white          white          white          stay  white bare  white+no#          white                  white          white          white          white          white
            COMMA       white          white          white          white          stay  white bare  white+no#          white                  white          white          white          white          white
            G           list2          list0          list5          list2          stay  bare  bare  no#+list2          no-list                list2          list2          list2          list2          =
            L           pointer        pointer        pointer        pointer        stay  bare  bare  no#+pointer        pointer                pointer        pointer        pointer        pointer        =
            D           pen            pen            pen            pen            stay  bare  bare  no#+pen            pen                    no-tool        pen            pen            pen            =
            E           =              =              =              =              stay  bare  bare  no#                =                      clean          =              =              =              =
            S           spotlight      spotlight      spotlight      spotlight      stay  bare  bare  no#+spotlight      spotlight              spotlight      spotlight      spotlight      spotlight      =
            X           swap           swap           swap           swap           stay  bare  bare  no#+swap           swap                   swap           swap           swap           swap           swap
            R           =              =              =              =              stay  bare  bare  no#                =                      =              =              shown-all      =              =
            H           hide-dates     hide-dates     hide-dates     hide-dates     stay  bare  bare  hide-dates+no#     hide-dates             hide-dates     hide-dates     hide-titles    hide-titles    =
            T           light          light          light          light          stay  bare  bare  no#+light          light                  light          light          light          light          light
            M           notes          notes          notes          notes          stay  bare  bare  no#+notes          notes                  notes          notes          notes          notes          notes
            N           s3             s1             =              s3             stay  bare  bare  s3+no#             list4                  s3             s3+back        s3             s3+shown0      =
            P           s1             =              s4             s1             stay  bare  bare  s1+no#             list2                  s1             s1+back        s1             s1+shown0      =
            LARGER      type115        type115        type115        type115        stay  bare  bare  no#+type115        type115                type115        type115        type115        type115        type115
            SMALLER     =              =              =              =              stay  bare  bare  no#                =                      =              =              =              =              =
            USUAL_SIZE  =              =              =              =              stay  bare  bare  no#                =                      =              =              =              =              =
            DIGIT_0     #0             #0             #0             #0             stay  bare  bare  #40                #0                     #0             #0             #0             #0             =
            DIGIT_1     #1             #1             #1             #1             stay  bare  bare  #41                #1                     #1             #1             #1             #1             =
            DIGIT_2     #2             #2             #2             #2             stay  bare  bare  #42                #2                     #2             #2             #2             #2             =
            DIGIT_3     #3             #3             #3             #3             stay  bare  bare  #43                #3                     #3             #3             #3             #3             =
            DIGIT_4     #4             #4             #4             #4             stay  bare  bare  #44                #4                     #4             #4             #4             #4             =
            DIGIT_5     #5             #5             #5             #5             stay  bare  bare  #45                #5                     #5             #5             #5             #5             =
            DIGIT_6     #6             #6             #6             #6             stay  bare  bare  #46                #6                     #6             #6             #6             #6             =
            DIGIT_7     #7             #7             #7             #7             stay  bare  bare  #47                #7                     #7             #7             #7             #7             =
            DIGIT_8     #8             #8             #8             #8             stay  bare  bare  #48                #8                     #8             #8             #8             #8             =
            DIGIT_9     #9             #9             #9             #9             stay  bare  bare  #49                #9                     #9             #9             #9             #9             =
            """;

    private static Map<String, PresentationState> states() {
        PresentationState middle = Talks.at(2);
        Map<String, PresentationState> states = new LinkedHashMap<>();
        states.put("middle", middle);
        states.put("first", Talks.at(0));
        states.put("last", Talks.at(5));
        states.put("started", middle);
        states.put("asked", middle.withLayers(Layers.NONE.withQuestion(true)));
        states.put("black", middle.withLayers(Layers.NONE.withVeil(Veil.BLACK)));
        states.put("white", middle.withLayers(Layers.NONE.withVeil(Veil.WHITE)));
        states.put("typed", middle.withLayers(Layers.NONE.withNumber("4")));
        states.put("list", middle.withLayers(Layers.NONE.withList(3)));
        states.put("pen",
                middle.startLine(0.1, 0.2).withTools(new Tools(Tool.PEN, List.of(new InkLine(2, List.of())))));
        states.put("away", middle.leavePathFor("rumour"));
        states.put("guess", middle.hide(Hiding.DATES));
        states.put("guessed", middle.hide(Hiding.DATES).withReveal(new Reveal(Hiding.DATES, 3)));
        states.put("quiz", middle.withLayers(Layers.NONE.withQuiz(QuizKind.PUT_IN_ORDER)));
        return states;
    }

    /// What became of a state, as in the table.
    static String difference(PresentationState before, PresentationState after) {
        List<String> parts = new ArrayList<>();
        BiConsumer<Boolean, String> note = (differs, words) -> {
            if (differs) {
                parts.add(words);
            }
        };
        Layers was = before.layers();
        Layers is = after.layers();
        note.accept(before.stop() != after.stop(), "s" + after.stop());
        note.accept(!before.excursion().equals(after.excursion()), after.isAway() ? "away" : "back");
        note.accept(before.reveal().hiding() != after.reveal().hiding(), "hide-" + lower(after.reveal().hiding()));
        note.accept(before.reveal().hiding() == after.reveal().hiding()
                && before.reveal().shown() != after.reveal().shown(),
                "shown" + (after.reveal().shown() == Reveal.ALL ? "-all" : after.reveal().shown()));
        note.accept(was.veil() != is.veil(), is.veil() == Veil.NONE ? "bare" : lower(is.veil()));
        note.accept(!was.number().equals(is.number()), is.number().isEmpty() ? "no#" : "#" + is.number());
        note.accept(was.listChoice() != is.listChoice(), is.listIsOpen() ? "list" + is.listChoice() : "no-list");
        note.accept(was.asksToEnd() != is.asksToEnd(), is.asksToEnd() ? "ask" : "stay");
        note.accept(was.quiz() != is.quiz(), is.quiz() == null ? "no-quiz" : lower(is.quiz()));
        note.accept(before.tools().tool() != after.tools().tool(),
                after.tools().tool() == Tool.NONE ? "no-tool" : lower(after.tools().tool()));
        note.accept(!before.tools().ink().equals(after.tools().ink()), "clean");
        note.accept(!before.look().theme().equals(after.look().theme()), after.look().theme().id());
        note.accept(before.look().typePercent() != after.look().typePercent(), "type" + after.look().typePercent());
        note.accept(before.look().swapped() != after.look().swapped(), "swap");
        note.accept(before.look().notesShown() != after.look().notesShown(), "notes");
        note.accept(after.ended(), "END");
        return parts.isEmpty() ? "=" : String.join("+", parts);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String row(PresentationKey key) {
        StringBuilder row = new StringBuilder(key.name());
        states().forEach((name, state) -> row.append(' ').append(difference(state,
                state.press(key, name.equals("started") ? Talks.STARTED_MS + 999 : LATER_MS))));
        return row.toString();
    }

    private static List<String> table() {
        return TABLE.lines().map(line -> line.strip().replaceAll(" +", " ")).toList();
    }

    @Test
    void theTableHasAColumnForEveryStateAndARowForEveryKey() {
        assertThat(table().getFirst()).isEqualTo("key " + String.join(" ", states().keySet()));
        assertThat(table()).hasSize(1 + PresentationKey.values().length);
    }

    @ParameterizedTest
    @EnumSource
    void eachKeyDoesInEachStateWhatTheTableSays(PresentationKey key) {
        assertThat(table()).contains(row(key));
    }
}
