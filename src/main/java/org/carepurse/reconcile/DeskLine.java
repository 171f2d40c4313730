package org.carepurse.reconcile;

import java.util.Optional;
import org.carepurse.statement.BankLine;

/**
 * A line with what belongs to it.
 *
 * @param matched nothing while it is open
 * @param owner who finds out what it is; nothing while nobody does
 * @param days how long ago it was booked
 */
public record DeskLine(BankLine line, Optional<Matched> matched, Optional<LineOwner> owner, long days) {

    public boolean isOpen() {
        return matched.isEmpty();
    }
}
