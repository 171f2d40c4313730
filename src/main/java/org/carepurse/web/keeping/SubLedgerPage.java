package org.carepurse.web.keeping;

import org.carepurse.keeping.KeptMoney;

/** One person's money. */
public record SubLedgerPage(KeptMoney.SubLedgerSight sight) {

    /** A bureau asks for a fee; who holds a fund is paid by what it provides. */
    public boolean isManaged() {
        return sight.managed();
    }
}
