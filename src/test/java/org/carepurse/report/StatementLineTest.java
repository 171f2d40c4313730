package org.carepurse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.ledger.AccountKind.AVAILABLE;
import static org.carepurse.ledger.AccountKind.FUNDING;
import static org.carepurse.ledger.AccountKind.HELD;
import static org.carepurse.ledger.AccountKind.OWED;
import static org.carepurse.ledger.AccountKind.UNALLOCATED;
import static org.carepurse.money.Sterling.pounds;

import java.util.EnumSet;
import java.util.List;
import org.carepurse.ledger.AccountKind;
import org.carepurse.money.Sterling;
import org.junit.jupiter.api.Test;

class StatementLineTest {

    private static final long GOAL = 7;

    @Test
    void what_came_before_the_period_is_what_it_had_at_the_start() {
        StatementLine line =
                goal(before(UNALLOCATED, AVAILABLE, "1000"), before(AVAILABLE, HELD, "450"), before(HELD, OWED, "45"));
        assertThat(line.had()).isEqualTo(pounds("955"));
        assertThat(line.setAside()).isEqualTo(pounds("405"));
        assertThat(line.left()).isEqualTo(pounds("550"));
        assertThat(line.spent()).isEqualTo(Sterling.NONE);
    }

    @Test
    void an_order_settled_in_part_and_released_in_part_leaves_nothing_set_aside() {
        StatementLine line = goal(
                before(UNALLOCATED, AVAILABLE, "1000"),
                now(AVAILABLE, HELD, "450"),
                now(HELD, OWED, "315"),
                now(HELD, AVAILABLE, "135"));
        assertThat(line.spent()).isEqualTo(pounds("315"));
        assertThat(line.setAside()).isEqualTo(Sterling.NONE);
        assertThat(line.left()).isEqualTo(pounds("685"));
        assertThat(line.has())
                .isEqualTo(line.had().plus(line.came()).minus(line.wentBack()).minus(line.spent()));
    }

    @Test
    void spending_that_is_corrected_is_spending_no_more_and_no_money_that_came() {
        StatementLine line = goal(
                before(UNALLOCATED, AVAILABLE, "100"),
                now(AVAILABLE, HELD, "40"),
                now(HELD, OWED, "40"),
                now(OWED, HELD, "40"));
        assertThat(line.spent()).isEqualTo(Sterling.NONE);
        assertThat(line.came()).isEqualTo(Sterling.NONE);
        assertThat(line.setAside()).isEqualTo(pounds("40"));
    }

    @Test
    void sorting_money_between_goals_adds_nothing_to_all_of_it() {
        List<Flow> flows = List.of(
                new Flow(0, FUNDING, UNALLOCATED, false, pounds("500")),
                new Flow(0, UNALLOCATED, AVAILABLE, false, pounds("200")),
                now(UNALLOCATED, AVAILABLE, "200"));
        StatementLine all = StatementLine.of("", EnumSet.of(UNALLOCATED, AVAILABLE, HELD), flows);
        assertThat(all.came()).isEqualTo(pounds("500"));
        assertThat(all.left()).isEqualTo(pounds("500"));
    }

    private static StatementLine goal(Flow... flows) {
        return StatementLine.of("Swim again", EnumSet.of(AVAILABLE, HELD), List.of(flows));
    }

    private static Flow before(AccountKind from, AccountKind to, String pounds) {
        return new Flow(GOAL, from, to, true, pounds(pounds));
    }

    private static Flow now(AccountKind from, AccountKind to, String pounds) {
        return new Flow(GOAL, from, to, false, pounds(pounds));
    }
}
