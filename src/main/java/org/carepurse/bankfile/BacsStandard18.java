package org.carepurse.bankfile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.joda.money.Money;

/**
 * Bacs Direct Credit, Standard 18: a file for one processing day, of credits and the contra that takes their sum from
 * the payer's account.
 *
 * <p>Source: the record layouts that sponsoring banks publish in their message implementation guides for Standard 18.
 * Labels have 80 characters, payments 100; every record ends with carriage return and line feed. A contra holds eleven
 * digits of pence, so a file of a thousand million pounds and more has several.
 */
public final class BacsStandard18 implements PaymentFormat {

    /** £999,999,999.99: what eleven digits of pence can say. */
    static final Money LARGEST = Sterling.pence(99_999_999_999L);

    private final ServiceUserNumber serviceUser;

    public BacsStandard18(ServiceUserNumber serviceUser) {
        this.serviceUser = serviceUser;
    }

    @Override
    public void write(PaymentFile file, Iterator<PaymentOrder> orders, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.US_ASCII);
        BacsLabels labels = new BacsLabels(file, serviceUser);
        write(writer, labels.beginning());
        long contras = payments(writer, file, new OrdersInTurn(file, orders));
        write(writer, labels.end(contras));
        writer.flush();
    }

    @Override
    public String ending() {
        return "txt";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    /** @return how many contras were written */
    private static long payments(Writer writer, PaymentFile file, OrdersInTurn orders) throws IOException {
        long contras = 0;
        Money uncovered = Sterling.NONE;
        while (orders.hasNext()) {
            PaymentOrder order = orders.next();
            mustFit(order);
            if (uncovered.plus(order.amount()).isGreaterThan(LARGEST)) {
                write(writer, BacsRecord.contra(file.payer(), uncovered));
                contras++;
                uncovered = Sterling.NONE;
            }
            write(writer, BacsRecord.credit(file.payer(), order));
            uncovered = uncovered.plus(order.amount());
        }
        write(writer, BacsRecord.contra(file.payer(), uncovered));
        return contras + 1;
    }

    private static void mustFit(PaymentOrder order) {
        if (order.amount().isGreaterThan(LARGEST)) {
            throw new BrokenInvariant(
                    "Payment " + order.id() + " of " + Sterling.print(order.amount()) + " is more than Bacs carries");
        }
    }

    private static void write(Writer writer, BacsRecord record) throws IOException {
        writer.append(record.text()).append("\r\n");
    }

    private static void write(Writer writer, Iterable<BacsRecord> records) throws IOException {
        for (BacsRecord record : records) {
            write(writer, record);
        }
    }
}
