package org.carepurse.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.carepurse.outcome.WrongInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvHeadingTest {

    @Test
    void columns_of_money_in_and_out_are_told_by_their_names() {
        CsvHeading heading = in("Account: 1234\n\nDate,Details,Money Out,Money In,Balance\n24/11/2026,Taxi,12.50,,9\n");
        assertThat(heading.separator()).isEqualTo(',');
        assertThat(heading.day()).isEqualTo("Date");
        assertThat(heading.in()).isEqualTo("Money In");
        assertThat(heading.out()).isEqualTo("Money Out");
        assertThat(heading.text()).isEqualTo("Details");
        assertThat(heading.columns()).endsWith("Balance");
    }

    @Test
    void one_column_of_amounts_is_both_ways() {
        CsvHeading heading = in("Transaction Date;Merchant;Amount\n2026-11-24;Taxi;-12.50\n");
        assertThat(heading.separator()).isEqualTo(';');
        assertThat(heading.in()).isEqualTo("Amount").isEqualTo(heading.out());
        assertThat(heading.otherParty()).isEqualTo("Merchant");
        assertThat(heading.text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, YEAR_MONTH_DAY",
        "24/11/2026, DAY_MONTH_YEAR",
        "11/24/2026, MONTH_DAY_YEAR",
        "05/06/2026, DAY_MONTH_YEAR",
        "5 Jun 2026, DAY_MONTH_YEAR"
    })
    void the_days_below_show_how_they_are_written(String day, DayOrder order) {
        assertThat(in("Date,Details,Amount\n" + day + ",Taxi,-1\n").days()).isEqualTo(order);
    }

    @Test
    void a_file_without_a_heading_is_sent_back() {
        assertThatThrownBy(() -> in("24/11/2026,Taxi,-12.50\n"))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("statement-no-heading"));
    }

    private static CsvHeading in(String file) {
        try {
            return CsvHeading.in(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
