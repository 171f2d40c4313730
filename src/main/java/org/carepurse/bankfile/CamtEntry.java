package org.carepurse.bankfile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * One entry of a statement while it is read. A bank may book many payments as one entry and tell them apart below it: such
 * details are lines of their own, passed on as they come, and must add up to the entry.
 */
final class CamtEntry {

    private static final XmlElement NO_DETAIL = new XmlElement("TxDtls", 0, Map.of());

    private final StatementInHand statement;
    private final XmlElement whole;
    private XmlElement held = NO_DETAIL;
    private boolean hasSeveral;
    private Money told = Sterling.NONE;

    CamtEntry(long line, StatementInHand statement) {
        this.statement = statement;
        this.whole = new XmlElement("Ntry", line, Map.of());
    }

    void says(XmlElement element) {
        whole.add(element);
    }

    /** Details follow everything else an entry says; the first is held back until it is known whether it is the only one. */
    void detail(XmlElement next) {
        if (held != NO_DETAIL) {
            hasSeveral = true;
            tell(held);
        }
        held = next;
    }

    void end() {
        if (hasSeveral) {
            tell(held);
        }
        if (isBooked()) {
            orReport(whole.line(), () -> {
                if (hasSeveral) {
                    detailsMustAddUp();
                } else {
                    statement.line(lineOf(whole.line(), held, direction(whole), amount(whole.first("Amt"))));
                }
            });
        }
    }

    /** @throws WrongInput {@code statement-direction} */
    static Direction direction(XmlElement element) {
        return switch (element.text("CdtDbtInd")) {
            case "CRDT" -> Direction.IN;
            case "DBIT" -> Direction.OUT;
            default -> throw new WrongInput("CdtDbtInd", "statement-direction");
        };
    }

    /** @throws WrongInput when there is none, or it is not sterling in pence */
    static Money amount(Optional<XmlElement> amount) {
        return amount.map(written -> XmlAmount.read("Amt", written.attribute("Ccy"), written.text()))
                .orElseThrow(() -> new WrongInput("Amt", "statement-amount"));
    }

    private void tell(XmlElement detail) {
        if (isBooked()) {
            orReport(detail.line(), () -> {
                Direction direction = direction(detail.first("CdtDbtInd").isPresent() ? detail : whole);
                Money amount = amount(amountOf(detail));
                statement.line(lineOf(detail.line(), detail, direction, amount));
                told = told.plus(direction.signed(amount));
            });
        }
    }

    private void orReport(long where, Runnable telling) {
        try {
            telling.run();
        } catch (WrongInput unreadable) {
            statement.unread(where, unreadable);
        }
    }

    private void detailsMustAddUp() {
        Money entry = direction(whole).signed(amount(whole.first("Amt")));
        if (!told.isEqual(entry)) {
            throw new WrongInput(
                    "TxDtls",
                    "statement-details",
                    Map.of("entry", Sterling.print(entry), "details", Sterling.print(told)));
        }
    }

    private StatementLine lineOf(long where, XmlElement detail, Direction direction, Money amount) {
        Optional<PaymentReturn> returned = returned(detail);
        return new StatementLine(
                where,
                bookedOn(),
                direction,
                amount,
                words(detail),
                CamtParty.other(detail, (direction == Direction.IN) != returned.isPresent()),
                returned);
    }

    private LineWords words(XmlElement detail) {
        String paymentId = detail.text("Refs", "EndToEndId");
        return new LineWords(
                paymentId.equals("NOTPROVIDED") ? "" : paymentId,
                firstOf(detail.text("Refs", "AcctSvcrRef"), whole.text("AcctSvcrRef"), whole.text("NtryRef")),
                textOf(detail));
    }

    private String textOf(XmlElement detail) {
        return Stream.of(
                        detail.all("RmtInf", "Ustrd").map(XmlElement::text),
                        detail.all("RmtInf", "Strd", "CdtrRefInf", "Ref").map(XmlElement::text),
                        Stream.of(detail.text("AddtlTxInf"), whole.text("AddtlNtryInf")))
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty())
                .distinct()
                .reduce("", (before, text) -> before.isEmpty() ? text : before + " " + text);
    }

    private Optional<PaymentReturn> returned(XmlElement detail) {
        Optional<PaymentReturn> explained = detail.first("RtrInf").map(why -> {
            String code = firstOf(why.text("Rsn", "Cd"), why.text("Rsn", "Prtry"));
            return new PaymentReturn(ReturnReason.ofIso(code), code, why.text("AddtlInf"));
        });
        return explained.or(() ->
                isReversed(detail) ? Optional.of(new PaymentReturn(ReturnReason.OTHER, "", "")) : Optional.empty());
    }

    /** The transaction code for a payment that was returned, of the entry or of the detail. */
    private boolean isReversed(XmlElement detail) {
        return Stream.of(detail, whole)
                .anyMatch(one -> one.text("BkTxCd", "Domn", "Fmly", "SubFmlyCd").equals("RRTN"));
    }

    private LocalDate bookedOn() {
        return XmlDay.read(
                "BookgDt",
                firstOf(
                        whole.text("BookgDt", "Dt"),
                        whole.text("BookgDt", "DtTm"),
                        whole.text("ValDt", "Dt"),
                        whole.text("ValDt", "DtTm")));
    }

    /** Older versions write the state as text, newer ones as a code inside. */
    private boolean isBooked() {
        return firstOf(whole.text("Sts", "Cd"), whole.text("Sts")).equals("BOOK");
    }

    private static Optional<XmlElement> amountOf(XmlElement detail) {
        return detail.first("Amt")
                .or(() -> detail.first("AmtDtls", "TxAmt", "Amt"))
                .or(() -> detail.first("AmtDtls", "InstdAmt", "Amt"));
    }

    private static String firstOf(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
