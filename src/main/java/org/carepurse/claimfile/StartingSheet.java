package org.carepurse.claimfile;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.carepurse.identity.SignedIn;
import org.carepurse.order.DeliveryLists;
import org.carepurse.order.DeliveryWork;
import org.carepurse.spreadsheet.Spreadsheet;

/** A file to begin with: the right headings, and a line for all that can be claimed now, to be filled in. */
@ApplicationScoped
public class StartingSheet {

    private static final int MOST = 2_000;
    private static final List<String> TO_TELL_APART = List.of("person", "service");

    private final DeliveryLists deliveries;

    @Inject
    StartingSheet(DeliveryLists deliveries) {
        this.deliveries = deliveries;
    }

    public String of(SignedIn who, long providerId, FileKind kind) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Stream.concat(kind.headings().stream(), TO_TELL_APART.stream())
                    .toList());
            deliveries.workOf(who, providerId, 0, MOST).stream()
                    .filter(kind == FileKind.INVOICES ? DeliveryWork::canBeInvoiced : DeliveryWork::canBeDelivered)
                    .forEach(work -> csv.writeRecord(row(kind, work)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return text.toString();
    }

    private static List<String> row(FileKind kind, DeliveryWork work) {
        Map<String, String> known = Map.of(
                "order", work.order(),
                "orderLine", String.valueOf(work.line()),
                "quantity", kind == FileKind.INVOICES ? work.toInvoice().toString() : "");
        return Stream.concat(
                        kind.columns().stream().map(column -> known.getOrDefault(column.field(), "")),
                        Stream.of(Spreadsheet.safe(work.holder()), Spreadsheet.safe(work.service())))
                .toList();
    }
}
