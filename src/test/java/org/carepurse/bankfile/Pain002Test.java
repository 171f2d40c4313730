package org.carepurse.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.identity.Language;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.carepurse.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Pain002Test {

    private static final String REPORT = TestFiles.text("pain.002.xml");
    private static final LocalDate THE_NEXT_DAY_IN_LONDON = LocalDate.of(2026, 11, 26);

    @Test
    void a_payment_that_was_rejected_is_told_with_its_reason_its_amount_and_the_day_in_london() {
        assertThat(read(REPORT).payments().get(0))
                .isEqualTo(new AnsweredPayment(
                        11,
                        "PAY-7K3M-9QX4",
                        BankAnswer.FAILED,
                        Optional.of(Sterling.pounds("1234.50")),
                        THE_NEXT_DAY_IN_LONDON,
                        new PaymentReturn(ReturnReason.ACCOUNT_CLOSED, "AC04", "ACCOUNT CLOSED IN MAY")));
    }

    @Test
    void a_payment_that_is_still_pending_is_not_answered() {
        assertThat(read(REPORT).payments())
                .extracting(AnsweredPayment::payment)
                .containsExactly("PAY-7K3M-9QX4", "PAY-0000-0001");
        assertThat(read(REPORT).unread()).isEmpty();
    }

    @Test
    void what_is_said_of_the_block_is_said_of_the_whole_file() {
        assertThat(read(REPORT).files())
                .singleElement()
                .satisfies(file -> assertThat(file.file()).isEqualTo("PMF-7K3M-9QX4"))
                .satisfies(file -> assertThat(file.answer()).isEqualTo(BankAnswer.ACCEPTED));
    }

    @Test
    void a_file_that_was_rejected_whole_needs_no_payments_in_the_answer() {
        String whole = REPORT.replaceFirst("(?s)<OrgnlPmtInfAndSts>.*</OrgnlPmtInfAndSts>", "")
                .replace(
                        "<GrpSts>PART</GrpSts>",
                        "<GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Prtry>X1</Prtry></Rsn></StsRsnInf>");
        assertThat(read(whole).payments()).isEmpty();
        assertThat(read(whole).files())
                .extracting(AnsweredFile::answer, file -> file.why().code())
                .containsExactly(tuple(BankAnswer.FAILED, "X1"));
    }

    @ParameterizedTest
    @CsvSource({
        "ACTC,ACCEPTED",
        "ACCP,ACCEPTED",
        "ACSP,ACCEPTED",
        "ACWC,ACCEPTED",
        "ACSC,PAID",
        "ACCC,PAID",
        "RJCT,FAILED",
        "CANC,FAILED"
    })
    void every_status_of_the_standard_has_its_meaning(String status, BankAnswer meaning) {
        assertThat(BankAnswer.ofIso(status)).contains(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RCVD", "PDNG", "PART"})
    void a_status_that_decides_nothing_is_no_answer(String status) {
        assertThat(read(REPORT.replace("<TxSts>ACSC", "<TxSts>" + status)).payments())
                .hasSize(1);
    }

    @Test
    void an_answer_nobody_knows_is_reported_and_the_others_are_read() {
        AnswersRead read = read(REPORT.replace("<TxSts>ACSC", "<TxSts>MAYB"));
        assertThat(read.payments()).hasSize(1);
        assertThat(read.unread()).singleElement().satisfies(unread -> {
            assertThat(unread.line()).isEqualTo(16);
            assertThat(Words.in(Language.ENGLISH).say(unread.why())).contains("“MAYB”");
        });
    }

    @Test
    void a_payment_without_its_id_and_an_amount_that_is_no_pounds_are_reported() {
        assertThat(read(REPORT.replace("<OrgnlEndToEndId>PAY-0000-0001</OrgnlEndToEndId>", ""))
                        .unread())
                .extracting(unread -> unread.why().code())
                .containsExactly("return-reference");
        assertThat(read(REPORT.replace("Ccy=\"GBP\"", "Ccy=\"EUR\"")).unread())
                .extracting(unread -> unread.why().code())
                .containsExactly("statement-currency");
    }

    @Test
    void an_answer_of_no_day_is_not_taken() {
        assertThatThrownBy(() -> read(REPORT.replace("2026-11-25T23:30:00-02:00", "yesterday")))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("statement-day"));
    }

    @ParameterizedTest
    @CsvSource({
        "'<Document/>',bank-file-another-kind",
        "'PAY-7K3M-9QX4,paid',bank-file-not-xml",
        "'<Document><CstmrPmtStsRpt><GrpHdr>',bank-file-broken",
        "'<!DOCTYPE x [<!ENTITY a \"b\">]><Document/>',bank-file-unsafe"
    })
    void another_file_is_sent_back_with_one_plain_answer(String file, String code) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(WrongInput.class, wrong -> assertThat(wrong.code())
                .isEqualTo(code));
    }

    private static AnswersRead read(String text) {
        try {
            return Pain002.readAll(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
