package org.carepurse.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.carepurse.testing.LifeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderLifeTest {

    @ParameterizedTest
    @CsvSource({
        "LISTED,            AWAITING_APPROVAL, APPROVED, , , CLOSED",
        "AWAITING_APPROVAL, , APPROVED, , , CLOSED",
        "APPROVED,          , , SUSPENDED, , CLOSED",
        "SUSPENDED,         , , , APPROVED, CLOSED",
        "CLOSED,            , , , , ",
    })
    void each_act_leads_where_it_is_drawn_and_nowhere_else(
            ProviderState from,
            ProviderState ask,
            ProviderState approve,
            ProviderState suspend,
            ProviderState reinstate,
            ProviderState close) {
        assertThat(Arrays.stream(ProviderAct.values())
                        .map(act -> ProviderLife.after(from, act).orElse(null)))
                .containsExactly(ask, approve, suspend, reinstate, close);
    }

    @ParameterizedTest
    @CsvSource({"LISTED, ACTIVE, WITHDRAWN, ", "ACTIVE, , WITHDRAWN, ", "WITHDRAWN, , , LISTED"})
    void so_does_each_act_on_a_service(
            ServiceState from, ServiceState approve, ServiceState withdraw, ServiceState again) {
        assertThat(Arrays.stream(ServiceAct.values())
                        .map(act -> ServiceLife.after(from, act).orElse(null)))
                .containsExactly(approve, withdraw, again);
    }

    @Test
    void the_printed_tables_are_those_consulted() throws IOException {
        assertThat(Files.readString(Path.of("docs", "directory-states.md")))
                .contains(LifeTable.of(ProviderState.values(), ProviderAct.values(), ProviderLife::after))
                .contains(LifeTable.of(ServiceState.values(), ServiceAct.values(), ServiceLife::after));
    }
}
