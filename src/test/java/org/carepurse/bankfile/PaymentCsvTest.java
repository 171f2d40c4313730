package org.carepurse.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.bankfile.InventedPayments.drawnFrom;
import static org.carepurse.bankfile.InventedPayments.payment;
import static org.carepurse.bankfile.InventedPayments.written;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.carepurse.money.Sterling;
import org.junit.jupiter.api.Test;

class PaymentCsvTest {

    private final PaymentCsv format = new PaymentCsv();

    @Test
    void each_payment_is_a_row_under_a_heading() {
        assertThat(written(format, payment("PAY-1", Sterling.pounds("1234.5"), "Tŷ Gŵyr, Cyf")))
                .isEqualToNormalizingNewlines(
                        """
                payment,payee name,sort code,account number,amount,reference,payment date,payer
                PAY-1,"Ty Gwyr, Cyf",20-40-60,00733445,1234.50,PAY-1,2026-11-25,Bwrdd Iechyd Gwyr + Sons
                """);
    }

    @Test
    void rows_are_read_back_as_the_payments_they_were() {
        List<PaymentOrder> orders = drawnFrom(9, 100);
        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(written(format, orders)).stream()
                .toList();
        assertThat(rows)
                .extracting(row -> row.getField("payment"))
                .containsExactlyElementsOf(orders.stream().map(PaymentOrder::id).toList());
        assertThat(rows)
                .extracting(row -> AccountDetails.parse(
                        "sort code", row.getField("sort code"), "account", row.getField("account number")))
                .containsExactlyElementsOf(
                        orders.stream().map(PaymentOrder::payee).toList());
        assertThat(rows)
                .extracting(row -> Sterling.pounds(row.getField("amount")))
                .containsExactlyElementsOf(
                        orders.stream().map(PaymentOrder::amount).toList());
    }

    @Test
    void no_name_can_be_taken_for_a_formula() {
        assertThat(written(format, payment("PAY-1", Sterling.pence(1), "=+cmd()")))
                .contains(",cmd(),");
    }
}
