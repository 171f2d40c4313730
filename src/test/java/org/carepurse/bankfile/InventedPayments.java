package org.carepurse.bankfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/** Payments nobody has to make, to accounts nobody has. */
final class InventedPayments {

    static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    static final AccountDetails OUR_ACCOUNT = new AccountDetails(new SortCode("112233"), new AccountNumber("44556677"));

    static final Payer PAYER = new Payer("Bwrdd Iechyd Gŵyr & Sons", OUR_ACCOUNT);

    private static final Instant EVENING = Instant.parse("2026-11-22T18:30:15.123Z");

    private static final List<String> NAMES = List.of(
            "Ashton Lane Physiotherapy Ltd",
            "Tŷ Gŵyr Cyf",
            "Siân O’Neill & Daughters",
            "Łucja Błaszczyk (carer)",
            "<script>alert(1)</script>",
            "]]>&amp;\u0000\u0007 Ann",
            "=cmd|' /C calc'!A0 Ltd",
            "A very long name of a company that goes on and on until no bank can print it whole any more");

    private InventedPayments() {}

    static PaymentOrder payment(String id, Money amount) {
        return payment(id, amount, "Ashton Lane Physiotherapy Ltd");
    }

    static PaymentOrder payment(String id, Money amount, String name) {
        return new PaymentOrder(
                id, amount, name, new AccountDetails(new SortCode("204060"), new AccountNumber("00733445")), id);
    }

    /** As many as are asked for, always the same ones for a seed. */
    static List<PaymentOrder> drawnFrom(long seed, int many) {
        Random random = new Random(seed);
        return IntStream.range(0, many)
                .mapToObj(number -> new PaymentOrder(
                        "PAY-%06d".formatted(number),
                        Sterling.pence(1 + random.nextInt(random.nextBoolean() ? 100 : 50_000_000)),
                        NAMES.get(random.nextInt(NAMES.size())),
                        new AccountDetails(
                                new SortCode("%06d".formatted(random.nextInt(1_000_000))),
                                new AccountNumber("%08d".formatted(random.nextInt(100_000_000)))),
                        "PAY-%06d".formatted(number)))
                .toList();
    }

    static PaymentFile fileOf(List<PaymentOrder> orders) {
        return fileOf(totals(orders));
    }

    static PaymentFile fileOf(ControlTotals totals) {
        return new PaymentFile("RUN-7K3M-9QX4", EVENING, WEDNESDAY, PAYER, totals);
    }

    static ControlTotals totals(List<PaymentOrder> orders) {
        ControlTotals totals = ControlTotals.NONE;
        for (PaymentOrder order : orders) {
            totals = totals.plus(order.amount());
        }
        return totals;
    }

    static String written(PaymentFormat format, PaymentOrder... orders) {
        return written(format, List.of(orders));
    }

    static String written(PaymentFormat format, List<PaymentOrder> orders) {
        return written(format, fileOf(orders), orders);
    }

    static String written(PaymentFormat format, PaymentFile file, List<PaymentOrder> orders) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            format.write(file, new ArrayList<>(orders).iterator(), bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
