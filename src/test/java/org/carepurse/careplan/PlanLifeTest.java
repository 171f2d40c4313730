package org.carepurse.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.carepurse.testing.LifeTable;
import org.junit.jupiter.api.Test;

/** Every state × every act, as drawn for people in {@code docs/plan-states.md}. */
class PlanLifeTest {

    private static final Path DRAWN = Path.of("docs", "plan-states.md");

    @Test
    void the_table_drawn_for_people_is_the_one_the_plan_consults() throws IOException {
        assertThat(Files.readString(DRAWN))
                .contains(LifeTable.of(PlanState.values(), PlanAct.values(), PlanLife::after));
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
}
