package org.carepurse.bankfile;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import org.carepurse.money.Sterling;

/**
 * Customer credit transfer initiation, ISO 20022 message pain.001.001.09, as British banks take it: sort codes as
 * members of the clearing system {@code GBDSC}, account numbers as an identification of their own kind.
 *
 * <p>Source: the message definition published by ISO 20022, and the usage guidelines that banks in the United Kingdom
 * publish for domestic payments. All payments of a file are one payment information block, of the one account they are
 * paid from; each asks to be booked by itself, so that it is a line of its own on the statement.
 */
public final class Pain001 implements PaymentFormat {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_REMITTANCE = 140;

    @Override
    public void write(PaymentFile file, Iterator<PaymentOrder> orders, OutputStream out) throws IOException {
        XmlPen pen = new XmlPen(out);
        OrdersInTurn inTurn = new OrdersInTurn(file, orders);
        pen.document(
                "Document",
                NAMESPACE,
                () -> pen.element("CstmrCdtTrfInitn", () -> {
                    header(pen, file);
                    payments(pen, file, inTurn);
                }));
    }

    @Override
    public String ending() {
        return "xml";
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    private static void header(XmlPen pen, PaymentFile file) throws IOException {
        pen.element("GrpHdr", () -> {
            pen.element("MsgId", file.id());
            pen.element("CreDtTm", file.writtenAt().truncatedTo(ChronoUnit.SECONDS));
            totals(pen, file.totals());
            pen.element("InitgPty", () -> name(pen, file.payer().name()));
        });
    }

    private static void payments(XmlPen pen, PaymentFile file, OrdersInTurn orders) throws IOException {
        Payer payer = file.payer();
        pen.element("PmtInf", () -> {
            pen.element("PmtInfId", file.id());
            pen.element("PmtMtd", "TRF");
            pen.element("BtchBookg", false);
            totals(pen, file.totals());
            pen.element("PmtTpInf", () -> pen.element("SvcLvl", () -> pen.element("Cd", "NURG")));
            pen.element("ReqdExctnDt", () -> pen.element("Dt", file.executionDate()));
            pen.element("Dbtr", () -> name(pen, payer.name()));
            account(pen, "DbtrAcct", payer.account(), true);
            agent(pen, "DbtrAgt", payer.account());
            while (orders.hasNext()) {
                payment(pen, orders.next());
            }
        });
    }

    private static void payment(XmlPen pen, PaymentOrder order) throws IOException {
        pen.element("CdtTrfTxInf", () -> {
            pen.element("PmtId", () -> pen.element("EndToEndId", order.id()));
            pen.element(
                    "Amt",
                    () -> pen.element("InstdAmt", () -> {
                        pen.attribute("Ccy", "GBP");
                        pen.text(Sterling.plain(order.amount()));
                    }));
            agent(pen, "CdtrAgt", order.payee());
            pen.element("Cdtr", () -> name(pen, order.payeeName()));
            account(pen, "CdtrAcct", order.payee(), false);
            pen.element(
                    "RmtInf",
                    () -> pen.element("Ustrd", PlainText.ISO_20022.of(order.reference(), LONGEST_REMITTANCE)));
        });
    }

    private static void totals(XmlPen pen, ControlTotals totals) throws IOException {
        pen.element("NbOfTxs", totals.payments());
        pen.element("CtrlSum", Sterling.plain(totals.amount()));
    }

    private static void name(XmlPen pen, String name) throws IOException {
        pen.element("Nm", PlainText.ISO_20022.of(name, LONGEST_NAME));
    }

    private static void account(XmlPen pen, String role, AccountDetails details, boolean saysCurrency)
            throws IOException {
        pen.element(role, () -> {
            pen.element(
                    "Id",
                    () -> pen.element(
                            "Othr", () -> pen.element("Id", details.account().digits())));
            if (saysCurrency) {
                pen.element("Ccy", "GBP");
            }
        });
    }

    private static void agent(XmlPen pen, String role, AccountDetails details) throws IOException {
        pen.element(
                role,
                () -> pen.element(
                        "FinInstnId",
                        () -> pen.element("ClrSysMmbId", () -> {
                            pen.element("ClrSysId", () -> pen.element("Cd", "GBDSC"));
                            pen.element("MmbId", details.sortCode().digits());
                        })));
    }
}
