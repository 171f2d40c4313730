package org.carepurse.bankfile;

import java.util.Optional;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/** Amounts and directions, as entries, their details and balances all write them. */
final class CamtAmount {

    private CamtAmount() {}

    /** @throws WrongInput {@code statement-amount} when there is none, or as {@link XmlAmount#read} */
    static Money of(XmlElement element) {
        Optional<XmlElement> written = element.first("Amt")
                .or(() -> element.first("AmtDtls", "TxAmt", "Amt"))
                .or(() -> element.first("AmtDtls", "InstdAmt", "Amt"));
        return written.map(amount -> XmlAmount.read("Amt", amount.attribute("Ccy"), amount.text()))
                .orElseThrow(() -> new WrongInput("Amt", "statement-amount"));
    }

    /** The amount as it changes or states a balance: below zero when it is a debit. */
    static Money signed(XmlElement element) {
        return direction(element).signed(of(element));
    }

    /** @throws WrongInput {@code statement-direction} */
    static Direction direction(XmlElement element) {
        return switch (element.text("CdtDbtInd")) {
            case "CRDT" -> Direction.IN;
            case "DBIT" -> Direction.OUT;
            default -> throw new WrongInput("CdtDbtInd", "statement-direction");
        };
    }
}
