package org.carepurse.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.bankfile.InventedPayments.drawnFrom;
import static org.carepurse.bankfile.InventedPayments.payment;
import static org.carepurse.bankfile.InventedPayments.totals;
import static org.carepurse.bankfile.InventedPayments.written;

import java.util.List;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.WrongInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BacsStandard18Test {

    private final BacsStandard18 format = new BacsStandard18(new ServiceUserNumber("654321"));

    @Test
    void the_file_is_as_the_golden_one_to_the_character() {
        assertThat(written(
                        format,
                        payment("PAY-7K3M-9QX4", Sterling.pounds("1234.50"), "Tŷ Gŵyr Cyf"),
                        payment("PAY-0000-0001", Sterling.pence(1), "Siân O’Neill & Daughters"),
                        payment("PAY-0000-0002", Sterling.pounds("20000000"), "Ashton Lane Physiotherapy Ltd")))
                .isEqualTo(TestFiles.text("bacs-standard-18.txt"));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void credits_and_contras_come_to_the_same_sum_as_the_trailer_says(long seed) {
        List<PaymentOrder> orders = drawnFrom(seed, 300);
        List<String> lines = written(format, orders).lines().toList();
        List<String> payments = lines.subList(4, lines.size() - 3);
        String trailer = lines.get(lines.size() - 1);
        assertThat(lines.subList(0, 4)).allMatch(line -> line.length() == 80);
        assertThat(payments).allMatch(line -> line.length() == 100);
        long pence = Sterling.inPence(totals(orders).amount());
        assertThat(sum(payments, "99")).isEqualTo(pence);
        assertThat(sum(payments, "17")).isEqualTo(pence);
        assertThat(Long.parseLong(trailer.substring(4, 17))).isEqualTo(pence);
        assertThat(Long.parseLong(trailer.substring(17, 30))).isEqualTo(pence);
        assertThat(Long.parseLong(trailer.substring(30, 37))).isEqualTo(1);
        assertThat(Long.parseLong(trailer.substring(37, 44))).isEqualTo(orders.size());
    }

    @Test
    void every_sign_is_one_that_bacs_knows() {
        assertThat(written(format, drawnFrom(8, 300))).matches("[A-Z0-9.&/ \\r\\n-]+");
    }

    @Test
    void a_contra_that_would_be_too_large_is_split() {
        List<String> lines = written(
                        format, payment("MOST", BacsStandard18.LARGEST), payment("MORE", Sterling.pence(1)))
                .lines()
                .toList();
        assertThat(lines.subList(4, 8))
                .extracting(line -> line.substring(15, 17) + line.substring(35, 46))
                .containsExactly("9999999999999", "1799999999999", "9900000000001", "1700000000001");
        assertThat(lines.get(10)).startsWith("UTL1" + "0100000000000" + "0100000000000" + "0000002" + "0000002");
    }

    @Test
    void a_payment_that_bacs_cannot_carry_is_not_written() {
        PaymentOrder tooLarge = payment("PAY-1", BacsStandard18.LARGEST.plus(Sterling.pence(1)));
        assertThatThrownBy(() -> written(format, tooLarge))
                .isInstanceOf(BrokenInvariant.class)
                .hasMessageContaining("PAY-1");
    }

    @Test
    void bacs_processes_on_the_working_day_before_the_money_moves() {
        assertThat(written(format, payment("PAY-1", Sterling.pence(1)))
                        .lines()
                        .skip(3)
                        .findFirst())
                .hasValueSatisfying(line -> assertThat(line).startsWith("UHL1 26328"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "B12345"})
    void a_service_user_number_has_six_digits(String typed) {
        assertThatThrownBy(() -> ServiceUserNumber.parse("serviceUser", typed)).isInstanceOf(WrongInput.class);
        assertThat(ServiceUserNumber.parse("serviceUser", " 65 43 21").digits()).isEqualTo("654321");
    }

    private static long sum(List<String> payments, String transaction) {
        return payments.stream()
                .filter(line -> line.startsWith(transaction, 15))
                .mapToLong(line -> Long.parseLong(line.substring(35, 46)))
                .sum();
    }
}
