package org.carepurse.bankfile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What one payment of an entry says, and the entry where the payment says nothing of its own.
 *
 * @param detail has nothing inside when the bank gives no details
 */
record CamtLine(XmlElement entry, XmlElement detail) {

    private static final String NOT_GIVEN = "NOTPROVIDED";

    /** @param counted which of the two the line counts by: its amount, and where it stands */
    StatementLine read(XmlElement counted) {
        Direction direction = CamtAmount.direction(counted.first("CdtDbtInd").isPresent() ? counted : entry);
        Money amount = CamtAmount.of(counted);
        Optional<PaymentReturn> returned = returned();
        boolean otherIsDebtor = (direction == Direction.IN) != returned.isPresent();
        return new StatementLine(
                counted.line(),
                bookedOn(),
                direction,
                amount,
                words(),
                CamtParty.other(detail, otherIsDebtor),
                returned);
    }

    private LineWords words() {
        String paymentId = detail.text("Refs", "EndToEndId");
        return new LineWords(
                paymentId.equals(NOT_GIVEN) ? "" : paymentId,
                firstOf(detail.text("Refs", "AcctSvcrRef"), entry.text("AcctSvcrRef"), entry.text("NtryRef")),
                text());
    }

    private String text() {
        return Stream.of(
                        detail.all("RmtInf", "Ustrd").map(XmlElement::text),
                        detail.all("RmtInf", "Strd", "CdtrRefInf", "Ref").map(XmlElement::text),
                        Stream.of(detail.text("AddtlTxInf"), entry.text("AddtlNtryInf")))
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** A bank that gives no reason may still book the payment as one that was returned. */
    private Optional<PaymentReturn> returned() {
        Optional<PaymentReturn> explained = detail.first("RtrInf").map(why -> {
            String code = firstOf(why.text("Rsn", "Cd"), why.text("Rsn", "Prtry"));
            return new PaymentReturn(ReturnReason.ofIso(code), code, why.text("AddtlInf"));
        });
        return explained.or(() ->
                isBookedAsReturned() ? Optional.of(new PaymentReturn(ReturnReason.OTHER, "", "")) : Optional.empty());
    }

    private boolean isBookedAsReturned() {
        return Stream.of(detail, entry)
                .anyMatch(one -> one.text("BkTxCd", "Domn", "Fmly", "SubFmlyCd").equals("RRTN"));
    }

    private LocalDate bookedOn() {
        return XmlDay.read(
                "BookgDt",
                firstOf(
                        entry.text("BookgDt", "Dt"),
                        entry.text("BookgDt", "DtTm"),
                        entry.text("ValDt", "Dt"),
                        entry.text("ValDt", "DtTm")));
    }

    private static String firstOf(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
