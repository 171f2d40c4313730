package org.carepurse.bankfile;

import java.util.Map;
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
            orReport(whole.line(), this::detailsMustAddUp);
        } else {
            orReport(whole.line(), () -> statement.line(new CamtLine(whole, held).read(whole)));
        }
    }

    private void tell(XmlElement detail) {
        orReport(detail.line(), () -> {
            StatementLine line = new CamtLine(whole, detail).read(detail);
            statement.line(line);
            told = told.plus(line.change());
        });
    }

    private void orReport(long where, Runnable telling) {
        if (isBooked()) {
            try {
                telling.run();
            } catch (WrongInput unreadable) {
                statement.unread(where, unreadable);
            }
        }
    }

    private void detailsMustAddUp() {
        Money entry = CamtAmount.signed(whole);
        if (!told.isEqual(entry)) {
            throw new WrongInput(
                    "TxDtls",
                    "statement-details",
                    Map.of("entry", Sterling.print(entry), "details", Sterling.print(told)));
        }
    }

    /** Older versions write the state as text, newer ones as a code inside. */
    private boolean isBooked() {
        return whole.text("Sts").equals("BOOK") || whole.text("Sts", "Cd").equals("BOOK");
    }
}
