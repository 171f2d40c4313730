package org.carepurse.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.carepurse.testing.LifeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisputeLifeTest {

    @ParameterizedTest
    @EnumSource
    void a_dispute_that_is_over_knows_no_act_and_an_open_one_can_always_end(DisputeState state) {
        assertThat(Stream.of(DisputeAct.values())
                        .anyMatch(act -> DisputeLife.after(state, act).isPresent()))
                .isEqualTo(state.isOpen());
        assertThat(DisputeLife.after(state, DisputeAct.WITHDRAW).isPresent()).isEqualTo(state.isOpen());
    }

    @Test
    void the_turn_goes_to_and_fro_between_the_provider_and_the_person() {
        assertThat(DisputeLife.after(DisputeState.RAISED, DisputeAct.ANSWER)).contains(DisputeState.ANSWERED);
        assertThat(DisputeLife.after(DisputeState.ANSWERED, DisputeAct.ANSWER)).isEmpty();
        assertThat(DisputeLife.after(DisputeState.ANSWERED, DisputeAct.REPLY)).contains(DisputeState.RAISED);
        assertThat(DisputeLife.after(DisputeState.RAISED, DisputeAct.REPLY)).isEmpty();
    }

    @Test
    void the_life_is_drawn_in_the_documents() throws IOException {
        Path page = Path.of("docs", "dispute-life.md");
        String printed =
                """
                # The life of a dispute

                Printed from the table in the code, which is what decides: each row is a state, each column an act, each cell
                where the act leads; where there is none, the act is refused and says why. A decision (UPHOLD, REJECT) is refused
                in `RAISED` while the provider still has time to answer.

                """
                        + LifeTable.of(DisputeState.values(), DisputeAct.values(), DisputeLife::after);
        if (Boolean.getBoolean("print.docs")) {
            Files.writeString(page, printed);
        }
        assertThat(page).as("printed anew by -Dprint.docs=true").content().isEqualTo(printed);
    }
}
