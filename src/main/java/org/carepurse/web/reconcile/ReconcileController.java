package org.carepurse.web.reconcile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.carepurse.identity.SignedIn;
import org.carepurse.reconcile.BankProofs;
import org.carepurse.reconcile.DeskAccounts;
import org.carepurse.reconcile.LineSights;
import org.carepurse.web.frame.CurrentPerson;

/** The accounts that somebody pays from, each with its proof. */
@Controller
@RequestScoped
@Path("reconcile")
public class ReconcileController {

    private final DeskAccounts accounts;
    private final LineSights sights;
    private final BankProofs proofs;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    ReconcileController(
            DeskAccounts accounts, LineSights sights, BankProofs proofs, CurrentPerson person, Models models) {
        this.accounts = accounts;
        this.sights = sights;
        this.proofs = proofs;
        this.person = person;
        this.models = models;
    }

    @GET
    public String show() {
        SignedIn who = person.who();
        models.put(
                "page",
                new AccountsPage(accounts.of(who).stream()
                        .map(account ->
                                new AccountsPage.Row(account, proofs.of(who, account), sights.open(who, account)))
                        .toList()));
        return "reconcile/accounts.jte";
    }
}
