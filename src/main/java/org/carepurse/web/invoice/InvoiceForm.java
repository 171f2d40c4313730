package org.carepurse.web.invoice;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.carepurse.invoice.InvoiceHead;
import org.carepurse.invoice.InvoiceNumber;
import org.carepurse.invoice.ServicePeriod;
import org.carepurse.invoice.WriteInvoice;
import org.carepurse.money.Sterling;
import org.carepurse.order.Quantity;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.TypedDate;
import org.joda.money.Money;

/** What was typed as an invoice, as typed. */
public record InvoiceForm(String number, TypedDate date, List<Line> lines) {

    static final int MOST_LINES = 50;

    /** One typed line; its fields end in its place, counted from 1. */
    public record Line(int place, String orderLine, TypedDate from, TypedDate to, String quantity, String price) {

        static Line empty(int place) {
            return new Line(place, "1", TypedDate.NONE, TypedDate.NONE, "", "");
        }

        /** Whether nothing was typed into it, so that it is no line at all. */
        boolean isEmpty() {
            return from.isEmpty() && to.isEmpty() && quantity.isBlank() && price.isBlank();
        }

        WriteInvoice.Line read() {
            LocalDate first = from.read("from" + place);
            LocalDate last = to.isEmpty() ? first : to.read("to" + place);
            if (last.isBefore(first)) {
                throw new WrongInput("to" + place, "service-ends-before-it-begins");
            }
            if (!orderLine.matches("[1-9][0-9]?")) {
                throw new WrongInput("orderLine" + place, "invoice-order-line");
            }
            return new WriteInvoice.Line(
                    Integer.parseInt(orderLine),
                    new ServicePeriod(first, last),
                    Quantity.parse("quantity" + place, quantity),
                    unitPrice());
        }

        private Money unitPrice() {
            Money typed = Sterling.parse("price" + place, price);
            if (!typed.isPositive()) {
                throw new WrongInput("price" + place, "claimed-price");
            }
            return typed;
        }
    }

    static InvoiceForm in(MultivaluedMap<String, String> form, int lines) {
        List<Line> typed = new ArrayList<>();
        for (int place = 1; place <= Math.min(lines, MOST_LINES); place++) {
            typed.add(new Line(
                    place,
                    text(form, "orderLine" + place),
                    TypedDate.in(form, "from" + place),
                    TypedDate.in(form, "to" + place),
                    text(form, "quantity" + place),
                    text(form, "price" + place)));
        }
        return new InvoiceForm(text(form, "number"), TypedDate.in(form, "invoicedOn"), typed);
    }

    /** With one empty line more, if there may be one. */
    InvoiceForm withAnotherLine() {
        List<Line> more = new ArrayList<>(lines);
        if (more.size() < MOST_LINES) {
            more.add(Line.empty(more.size() + 1));
        }
        return new InvoiceForm(number, date, more);
    }

    InvoiceHead head() {
        return new InvoiceHead(new InvoiceNumber(number), date.read("invoicedOn"));
    }

    WriteInvoice read(String order, String corrects) {
        return new WriteInvoice(
                order,
                head(),
                lines.stream().filter(line -> !line.isEmpty()).map(Line::read).toList(),
                corrects);
    }

    private static String text(MultivaluedMap<String, String> form, String field) {
        return Objects.toString(form.getFirst(field), "");
    }
}
