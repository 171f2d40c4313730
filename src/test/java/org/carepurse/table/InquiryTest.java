package org.carepurse.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class InquiryTest {

    private final Tables tables;
    private final Inquiry inquiry = new Inquiry();

    InquiryTest(Tables tables) {
        this.tables = tables;
    }

    @Test
    void answers_each_question_with_its_own_rows() {
        Supplier<List<Long>> two = inquiry.ask("SELECT ? UNION ALL SELECT ?", row -> row.getLong(1), 3L, 4L);
        Supplier<List<String>> none =
                inquiry.ask("SELECT 'x' FROM DUAL WHERE 1 IN (" + Tables.marks(0) + ")", row -> row.getString(1));
        Supplier<Integer> counted = inquiry.ask("SELECT 1 UNION ALL SELECT 2", row -> row.getInt(1), List::size);
        tables.read(inquiry);
        assertThat(two.get()).containsExactly(3L, 4L);
        assertThat(none.get()).isEmpty();
        assertThat(counted.get()).isEqualTo(2);
    }

    @Test
    void a_row_can_be_read_with_the_answers_to_the_questions_before_it() {
        Supplier<List<Long>> first = inquiry.ask("SELECT ?", row -> row.getLong(1), 40L);
        Supplier<List<Long>> second =
                inquiry.ask("SELECT ?", row -> row.getLong(1) + first.get().get(0), 2L);
        tables.read(inquiry);
        assertThat(second.get()).containsExactly(42L);
    }

    @Test
    void nothing_is_answered_before_it_was_asked() {
        Supplier<List<Long>> asked = inquiry.ask("SELECT 1", row -> row.getLong(1));
        assertThatThrownBy(asked::get).isInstanceOf(BrokenInvariant.class).hasMessageContaining("SELECT 1");
    }

    @Test
    void a_question_that_fails_fails_them_all() {
        inquiry.ask("SELECT 1", row -> row.getLong(1));
        inquiry.ask("SELECT nothing FROM nowhere", row -> row.getLong(1));
        assertThatThrownBy(() -> tables.read(inquiry)).isInstanceOf(TablesOutOfReach.class);
    }
}
