package org.carepurse.signal;

import java.time.LocalDate;

/**
 * One reason to look at something. Each answers with a question to the tables whose columns are: what it is about, how much of it
 * there is, the person, the provider, and the references of the records that show it, the newest first. It says all it finds: from
 * how much on that is a signal is not its business.
 */
interface SignalRule {

    /** What counts as asked for: an invoice that was sent and neither turned down nor replaced. Text blocks keep no space at ends. */
    String CLAIMED = " invoice.state NOT IN ('DRAFT', 'REJECTED', 'CORRECTED') ";

    /** What counts as given. */
    String GIVEN = " delivery.kind = 'GIVEN' AND delivery.state NOT IN ('CORRECTED', 'NOT_RECEIVED') ";

    SignalKind kind();

    String question();

    Object[] values(long commissionerId, LocalDate today);
}
