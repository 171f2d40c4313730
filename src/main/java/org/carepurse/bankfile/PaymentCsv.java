package org.carepurse.bankfile;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.carepurse.money.Sterling;

/**
 * Payments as a table, for an organisation that keys them into its bank's pages or sends them up there: a heading and a
 * row for each, as RFC 4180 writes them.
 */
public final class PaymentCsv implements PaymentFormat {

    static final List<String> HEADING = List.of(
            "payment", "payee name", "sort code", "account number", "amount", "reference", "payment date", "payer");

    private static final int LONGEST = 140;

    /** A spreadsheet would take a text that begins so for a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[+'-]+ ?");

    @Override
    public void write(PaymentFile file, Iterator<PaymentOrder> orders, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(HEADING);
        OrdersInTurn inTurn = new OrdersInTurn(file, orders);
        while (inTurn.hasNext()) {
            PaymentOrder order = inTurn.next();
            csv.writeRecord(
                    order.id(),
                    words(order.payeeName()),
                    order.payee().sortCode().printed(),
                    order.payee().account().digits(),
                    Sterling.plain(order.amount()),
                    words(order.reference()),
                    file.executionDate().toString(),
                    words(file.payer().name()));
        }
        csv.flush();
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    private static String words(String text) {
        return FORMULA.matcher(PlainText.ISO_20022.of(text, LONGEST)).replaceFirst("");
    }
}
