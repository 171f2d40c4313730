package org.carepurse.invoice;

import static org.carepurse.invoice.InvoiceAct.APPROVE_ALL;
import static org.carepurse.invoice.InvoiceAct.APPROVE_PART;
import static org.carepurse.invoice.InvoiceAct.CORRECT;
import static org.carepurse.invoice.InvoiceAct.QUERY;
import static org.carepurse.invoice.InvoiceAct.REJECT;
import static org.carepurse.invoice.InvoiceState.APPROVED;
import static org.carepurse.invoice.InvoiceState.CORRECTED;
import static org.carepurse.invoice.InvoiceState.DRAFT;
import static org.carepurse.invoice.InvoiceState.IN_QUERY;
import static org.carepurse.invoice.InvoiceState.PART_APPROVED;
import static org.carepurse.invoice.InvoiceState.REJECTED;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The life of an invoice, drawn once: from each state, the acts it knows and where they lead. What is owed stays owed: a
 * correction of an invoice that was approved in part takes over only the rest.
 */
final class InvoiceLife {

    private static final Map<InvoiceState, Map<InvoiceAct, InvoiceState>> TABLE = new EnumMap<>(Map.of(
            DRAFT, Map.of(APPROVE_ALL, APPROVED, APPROVE_PART, PART_APPROVED, QUERY, IN_QUERY),
            IN_QUERY,
                    Map.of(
                            QUERY,
                            IN_QUERY,
                            APPROVE_PART,
                            PART_APPROVED,
                            APPROVE_ALL,
                            APPROVED,
                            REJECT,
                            REJECTED,
                            CORRECT,
                            CORRECTED),
            PART_APPROVED, Map.of(APPROVE_PART, PART_APPROVED, APPROVE_ALL, APPROVED, CORRECT, APPROVED),
            APPROVED, Map.of(),
            REJECTED, Map.of(CORRECT, CORRECTED),
            CORRECTED, Map.of()));

    private InvoiceLife() {}

    /** Where the act leads from there, or nowhere when that state does not know it. */
    static Optional<InvoiceState> after(InvoiceState state, InvoiceAct act) {
        return Optional.ofNullable(TABLE.get(state).get(act));
    }
}
