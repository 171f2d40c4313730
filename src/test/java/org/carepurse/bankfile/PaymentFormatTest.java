package org.carepurse.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.bankfile.InventedPayments.fileOf;
import static org.carepurse.bankfile.InventedPayments.payment;
import static org.carepurse.bankfile.InventedPayments.totals;
import static org.carepurse.bankfile.InventedPayments.written;

import java.util.List;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.WrongInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every file of payments, whatever it looks like. */
class PaymentFormatTest {

    @SuppressWarnings("unused")
    private static final List<PaymentFormat> FORMATS =
            List.of(new Pain001(), new BacsStandard18(new ServiceUserNumber("654321")), new PaymentCsv());

    @ParameterizedTest
    @FieldSource("FORMATS")
    void a_payment_is_never_twice_in_one_file(PaymentFormat format) {
        List<PaymentOrder> twice =
                List.of(payment("PAY-1", Sterling.pounds("5")), payment("PAY-1", Sterling.pounds("5")));
        assertThatThrownBy(() -> written(format, twice))
                .isInstanceOf(BrokenInvariant.class)
                .hasMessageContaining("PAY-1");
    }

    @ParameterizedTest
    @FieldSource("FORMATS")
    void a_file_of_other_payments_than_it_announced_does_not_leave(PaymentFormat format) {
        List<PaymentOrder> announced = List.of(payment("PAY-1", Sterling.pounds("5")));
        List<PaymentOrder> aPennyLess = List.of(payment("PAY-1", Sterling.pounds("4.99")));
        assertThatThrownBy(() -> written(format, fileOf(announced), aPennyLess))
                .isInstanceOf(BrokenInvariant.class)
                .hasMessageContaining("£5.00")
                .hasMessageContaining("£4.99");
        assertThatThrownBy(() -> written(format, fileOf(announced), List.of())).isInstanceOf(BrokenInvariant.class);
    }

    @ParameterizedTest
    @FieldSource("FORMATS")
    void the_same_payments_give_the_same_file(PaymentFormat format) {
        List<PaymentOrder> orders = InventedPayments.drawnFrom(7, 20);
        assertThat(written(format, orders)).isEqualTo(written(format, orders));
    }

    @Test
    void a_file_without_a_payment_is_not_made() {
        assertThatThrownBy(() -> fileOf(ControlTotals.NONE)).isInstanceOf(BrokenInvariant.class);
    }

    @Test
    void a_payment_is_of_a_penny_at_least() {
        assertThat(payment("PAY-1", Sterling.pence(1)).amount()).isEqualTo(Sterling.pence(1));
        assertThatThrownBy(() -> payment("PAY-1", Sterling.NONE)).isInstanceOf(BrokenInvariant.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PAY 1", "PAY/1", "123456789012345678901234567890123456"})
    void an_id_that_a_bank_cannot_keep_is_not_used(String id) {
        assertThatThrownBy(() -> payment(id, Sterling.pence(1))).isInstanceOf(BrokenInvariant.class);
        String longest = "12345678901234567890123456789012345";
        assertThat(payment(longest, Sterling.pence(1)).id()).isEqualTo(longest);
    }

    @Test
    void a_payee_has_a_name_that_a_bank_can_write() {
        assertThatThrownBy(() -> payment("PAY-1", Sterling.pence(1), "Иван"))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.field()).isEqualTo("payeeName"));
    }

    @Test
    void totals_are_those_of_the_payments() {
        List<PaymentOrder> orders = List.of(payment("A", Sterling.pence(1)), payment("B", Sterling.pence(2)));
        assertThat(totals(orders)).isEqualTo(new ControlTotals(2, Sterling.pence(3)));
    }
}
