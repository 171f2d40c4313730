package org.carepurse.bankfile;

import java.util.Optional;
import org.carepurse.outcome.WrongInput;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** One returned credit of a Bacs report: all it says stands in attributes. */
final class BacsReturnedItem {

    private BacsReturnedItem() {}

    static PaymentResult read(XmlElement item) {
        String reference = item.attribute("ref");
        if (reference.isEmpty()) {
            throw new WrongInput("ref", "return-reference");
        }
        String code = item.attribute("returnCode");
        String said = item.attribute("returnDescription");
        return new PaymentResult(
                item.line(),
                reference,
                amount(item),
                XmlDay.read("originalProcessingDate", item.attribute("originalProcessingDate")),
                payee(item),
                new PaymentReturn(ReturnReason.ofBacs(code, said), code, said));
    }

    /** Sterling unless something else is said. */
    static Money amount(XmlElement element) {
        String currency = element.attribute("currency");
        return XmlAmount.read(
                "valueOf", currency.isEmpty() ? CurrencyUnit.GBP.getCode() : currency, element.attribute("valueOf"));
    }

    private static OtherParty payee(XmlElement item) {
        Optional<XmlElement> account = item.inside()
                .filter(inside -> inside.name().endsWith("Account"))
                .findFirst();
        return account.map(told -> new OtherParty(
                        told.attribute("name"),
                        AccountDetails.writtenApart(told.attribute("sortCode"), told.attribute("number"))))
                .orElse(OtherParty.UNKNOWN);
    }
}
