package org.carepurse.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every state × every act, as drawn for people in {@code docs/plan-states.md}. */
class PlanLifeTest {

    private static final Path DRAWN = Path.of("docs", "plan-states.md");

    @Test
    void the_table_drawn_for_people_is_the_one_the_plan_consults() throws IOException {
        assertThat(Files.readString(DRAWN)).contains(table());
    }

    @Test
    void nothing_is_approved_that_was_not_agreed_as_it_stands() {
        assertThat(PlanState.values())
                .filteredOn(state -> PlanLife.after(state, PlanAct.APPROVE).isPresent())
                .containsExactly(PlanState.AGREED);
    }

    @Test
    void what_has_ended_stays_ended() {
        assertThat(PlanAct.values()).allSatisfy(act -> assertThat(PlanLife.after(PlanState.ENDED, act))
                .isEmpty());
    }

    private static String table() {
        String head =
                Arrays.stream(PlanAct.values()).map(PlanAct::name).collect(Collectors.joining(" | ", "| | ", " |"));
        String line = "|---".repeat(PlanAct.values().length + 1) + "|";
        String rows = Arrays.stream(PlanState.values()).map(PlanLifeTest::row).collect(Collectors.joining("\n"));
        return String.join("\n", head, line, rows);
    }

    private static String row(PlanState state) {
        return Arrays.stream(PlanAct.values())
                .map(act -> PlanLife.after(state, act).map(PlanState::name).orElse("—"))
                .collect(Collectors.joining(" | ", "| **" + state + "** | ", " |"));
    }
}
