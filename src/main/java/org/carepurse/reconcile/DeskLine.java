package org.carepurse.reconcile;

import java.util.Optional;
import org.carepurse.statement.BankLine;

/** A line with what belongs to it; nothing while it is open. */
public record DeskLine(BankLine line, Optional<Matched> matched) {

    public boolean isOpen() {
        return matched.isEmpty();
    }
}
