package org.carepurse.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsCsvTest {

    private static final String TABLE =
            """
            payment,payee name,amount,payment date,result,reason
            PAY-7K3M-9QX4,Tŷ Gŵyr,"1,234.50",2026-11-25,failed,ACCOUNT CLOSED
            PAY-0000-0001,Ashton Lane,0.01,25/11/2026,Paid,
            PAY-0000-0002,Brook Lane,12.00,2026-11-25,,
            """;

    @Test
    void a_row_says_what_became_of_its_payment_and_why() {
        assertThat(read(TABLE).payments().get(0))
                .isEqualTo(new AnsweredPayment(
                        2,
                        "PAY-7K3M-9QX4",
                        BankAnswer.FAILED,
                        Optional.of(Sterling.pounds("1234.50")),
                        LocalDate.of(2026, 11, 25),
                        new PaymentReturn(ReturnReason.ACCOUNT_CLOSED, "", "ACCOUNT CLOSED")));
    }

    @Test
    void a_day_that_a_spreadsheet_has_rewritten_is_the_same_day() {
        assertThat(read(TABLE).payments().get(1).on()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void a_row_without_a_result_is_not_yet_answered() {
        assertThat(read(TABLE).payments()).hasSize(2);
        assertThat(read(TABLE).unread()).isEmpty();
    }

    @Test
    void the_table_we_wrote_comes_back_with_a_column_more() {
        List<PaymentOrder> orders = InventedPayments.drawnFrom(9, 100);
        String results = InventedPayments.written(new PaymentCsv(), orders)
                .lines()
                .map(row -> row + (row.startsWith("payment,") ? ",Result" : ",accepted"))
                .collect(Collectors.joining("\n"));
        assertThat(read(results).payments())
                .extracting(AnsweredPayment::payment)
                .containsExactlyElementsOf(orders.stream().map(PaymentOrder::id).toList());
        assertThat(read(results).unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "accepted,ACCEPTED",
        "Derbyniwyd,ACCEPTED",
        "paid,PAID",
        "TALWYD,PAID",
        "rejected,FAILED",
        "methodd,FAILED",
        "came back,RETURNED"
    })
    void results_are_understood_in_both_languages(String typed, BankAnswer meaning) {
        assertThat(BankAnswer.ofWords(typed)).contains(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "'PAY-0000-0001,A,0.01,2026-11-25,perhaps,',bank-answer",
        "',A,0.01,2026-11-25,paid,',return-reference",
        "'PAY-0000-0001,A,0.01,2026-02-30,paid,',statement-day",
        "'PAY-0000-0001,\"A,0.01,2026-11-25,paid,',statement-row"
    })
    void one_bad_row_is_reported_and_the_others_are_read(String row, String code) {
        AnswersRead read = read(TABLE + row + "\n");
        assertThat(read.payments()).hasSize(2);
        assertThat(read.unread()).singleElement().satisfies(unread -> {
            assertThat(unread.line()).isEqualTo(5);
            assertThat(unread.why().code()).isEqualTo(code);
        });
    }

    @Test
    void an_amount_that_is_none_is_reported_and_so_is_a_missing_one() {
        assertThat(read(TABLE.replace("0.01", "a penny")).unread()).hasSize(1);
        assertThat(read(TABLE.replace("0.01", "")).unread()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "payment,amount,payment date\nPAY-0000-0001,1,2026-11-25", "<Document/>"})
    void a_table_without_the_columns_is_sent_back_naming_them(String table) {
        assertThatThrownBy(() -> read(table)).isInstanceOfSatisfying(WrongInput.class, wrong -> {
            assertThat(wrong.code()).isEqualTo("statement-heading");
            assertThat(wrong.facts().get("columns")).isEqualTo("payment, amount, payment date, result");
        });
    }

    private static AnswersRead read(String text) {
        try {
            return ResultsCsv.readAll(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
