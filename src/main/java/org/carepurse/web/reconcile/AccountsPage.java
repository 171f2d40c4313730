package org.carepurse.web.reconcile;

import java.util.List;
import java.util.Optional;
import org.carepurse.reconcile.BankProof;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.OpenLines;

/** The accounts on somebody's desk, each with its proof. */
public record AccountsPage(List<Row> rows) {

    /** @param proof nothing while no bank has said what is in the account */
    public record Row(DeskAccount account, Optional<BankProof> proof, OpenLines open) {}
}
