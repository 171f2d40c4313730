package org.carepurse.claimfile;

import java.util.List;
import org.carepurse.identity.Permission;

/** What a file is full of. */
public enum FileKind {
    /** Lines with the same number make one invoice. */
    INVOICES(
            Permission.MAKE_INVOICE,
            List.of(
                    new Column("invoice number", "number"),
                    new Column("invoice date", "invoicedOn"),
                    new Column("order", "order"),
                    new Column("order line", "orderLine"),
                    new Column("from", "from"),
                    new Column("to", "to"),
                    new Column("quantity", "quantity"),
                    new Column("unit price", "unitPrice"))),
    /** Each line is one visit, under the provider's own number for it. */
    DELIVERIES(
            Permission.LOG_DELIVERY,
            List.of(
                    new Column("visit number", "visit"),
                    new Column("order", "order"),
                    new Column("order line", "orderLine"),
                    new Column("day", "day"),
                    new Column("quantity", "quantity"),
                    new Column("kind", "kind"),
                    new Column("days of notice", "noticeDays"),
                    new Column("note", "note")));

    /**
     * @param heading what stands over the column
     * @param field what mistakes in it are called by
     */
    public record Column(String heading, String field) {}

    private final Permission toSend;
    private final List<Column> columns;

    FileKind(Permission toSend, List<Column> columns) {
        this.toSend = toSend;
        this.columns = columns;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    /** What one must be allowed to do in order to send such a file. */
    Permission toSend() {
        return toSend;
    }
}
