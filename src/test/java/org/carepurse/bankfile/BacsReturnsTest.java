package org.carepurse.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.params.provider.EnumSource;

class BacsReturnsTest {

    private static final String REPORT = TestFiles.text("arucs.xml");

    @Test
    void a_returned_credit_names_the_payment_its_payee_and_why() {
        assertThat(read(REPORT).results().get(0))
                .isEqualTo(new PaymentResult(
                        12,
                        "PAY-7K3M-9QX4",
                        Sterling.pounds("1234.50"),
                        LocalDate.of(2026, 11, 24),
                        new OtherParty(
                                "TY GWYR CYF",
                                Optional.of(new AccountDetails(new SortCode("204060"), new AccountNumber("00733445")))),
                        new PaymentReturn(ReturnReason.ACCOUNT_CLOSED, "B", "ACCOUNT CLOSED")));
    }

    @Test
    void a_report_whose_items_come_to_its_total_leaves_nothing_to_report() {
        assertThat(read(REPORT).results()).hasSize(2);
        assertThat(read(REPORT).unread()).isEmpty();
    }

    @Test
    void a_total_that_the_items_do_not_come_to_is_reported() {
        assertThat(read(REPORT.replace("1234.51", "1234.52")).unread())
                .singleElement()
                .satisfies(unread -> {
                    assertThat(unread.line()).isEqualTo(18);
                    assertThat(unread.why().code()).isEqualTo("returns-total");
                });
    }

    @Test
    void one_bad_item_is_reported_and_the_others_are_read() {
        ResultsRead read = read(REPORT.replace("valueOf=\"0.01\"", "valueOf=\"0.001\""));
        assertThat(read.results()).hasSize(1);
        assertThat(read.unread())
                .extracting(unread -> unread.why().code())
                .containsExactly("statement-amount", "returns-total");
        assertThat(read(REPORT.replace("ref=\"PAY-0000-0001\"", "")).unread())
                .extracting(unread -> unread.why().code())
                .contains("return-reference");
        assertThat(read(REPORT.replaceFirst("2026-11-24", "2026-02-30")).unread())
                .extracting(unread -> unread.why().field())
                .contains("originalProcessingDate");
    }

    @ParameterizedTest
    @CsvSource({
        "0,INVALID DETAILS,WRONG_DETAILS",
        "2,BENEFICIARY DECEASED,PAYEE_DIED",
        "3,ACCOUNT TRANSFERRED,ACCOUNT_MOVED",
        "5,NO ACCOUNT,NO_ACCOUNT",
        "B,ACCOUNT CLOSED,ACCOUNT_CLOSED",
        "b,,ACCOUNT_CLOSED",
        "C,REQUESTED BY REMITTER,RECALLED",
        "1012,No account,NO_ACCOUNT",
        "9,SOMETHING NEW,OTHER",
        "'','',OTHER"
    })
    void every_reason_code_has_its_meaning(String code, String said, ReturnReason meaning) {
        assertThat(ReturnReason.ofBacs(code, said)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({"AC01,NO_ACCOUNT", "AC04,ACCOUNT_CLOSED", "MD07,PAYEE_DIED", "AM05,PAID_TWICE", "XX99,OTHER", "'',OTHER"
    })
    void iso_codes_share_the_same_meanings(String code, ReturnReason meaning) {
        assertThat(ReturnReason.ofIso(code)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @EnumSource(ReturnReason.class)
    void every_reason_has_words_and_a_next_step(ReturnReason reason) {
        for (Language language : Language.values()) {
            assertThat(Words.in(language).has("bankfile.return." + reason)).isTrue();
            assertThat(Words.in(language).has("bankfile.return." + reason + ".next"))
                    .isTrue();
        }
    }

    @Test
    void another_bacs_report_is_sent_back_by_name() {
        assertThatThrownBy(() -> read(REPORT.replace("ARUCS", "ARUDD")))
                .isInstanceOfSatisfying(WrongInput.class, wrong -> {
                    assertThat(wrong.code()).isEqualTo("bank-file-another-kind");
                    assertThat(Words.in(Language.ENGLISH).say(wrong))
                            .isEqualTo("Choose another file: this is not a Bacs report of returned payments (ARUCS)");
                });
    }

    @Test
    void a_report_that_declares_entities_is_refused() {
        String hostile = REPORT.replace(
                "<BACSDocument", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><BACSDocument");
        assertThatThrownBy(() -> read(hostile))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("bank-file-unsafe"));
    }

    private static ResultsRead read(String text) {
        try {
            return new BacsReturns().readAll(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
