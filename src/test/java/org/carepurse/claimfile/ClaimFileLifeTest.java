package org.carepurse.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.carepurse.testing.LifeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state of a file of claims, with every act. */
class ClaimFileLifeTest {

    @ParameterizedTest
    @CsvSource({
        "TRYING, ALL_TRIED>TRIED DROP>DROPPED",
        "TRIED, DROP>DROPPED SEND>SENDING TRY_AGAIN>TRYING",
        "SENDING, ALL_SENT>SENT",
        "SENT, TRY_AGAIN>TRYING",
        "DROPPED, ''"
    })
    void a_file_goes_where_its_life_leads_and_nowhere_else(ClaimFileState from, String leads) {
        assertThat(LifeTable.leads(ClaimFileAct.values(), act -> ClaimFileLife.after(from, act)))
                .isEqualTo(LifeTable.leads(leads));
    }

    @Test
    void the_life_is_drawn_in_the_documents() {
        assertThat(Path.of("docs", "claim-files.md"))
                .content()
                .contains(LifeTable.of(ClaimFileState.values(), ClaimFileAct.values(), ClaimFileLife::after));
    }
}
