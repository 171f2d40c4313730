package org.carepurse.web.reconcile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.carepurse.identity.SignedIn;
import org.carepurse.reconcile.BankProofs;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.DeskAccounts;
import org.carepurse.reconcile.DeskLine;
import org.carepurse.reconcile.LineSights;
import org.carepurse.reconcile.LineSights.Show;
import org.carepurse.statement.StatementReport;
import org.carepurse.statement.StatementReports;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Paging;
import org.carepurse.web.frame.Problems;

/** Draws the page of one account. */
@RequestScoped
class AccountSight {

    private static final Set<String> DONE = Set.of("columns", "said", "undone", "taken-on");

    /** What the address asks for; a filter that is none shows the open lines. */
    record Asked(String show, String saying, String page, String brought, String done) {

        static final Asked NOTHING = new Asked("", "", "", "", "");

        Asked {
            show = Objects.toString(show, "");
            saying = Objects.toString(saying, "").strip();
            brought = Objects.toString(brought, "");
            done = DONE.contains(Objects.toString(done, "")) ? "reconcile.done." + done : "";
        }

        Show lines() {
            return Arrays.stream(Show.values())
                    .filter(one -> one.name().equals(show))
                    .findFirst()
                    .orElse(Show.OPEN);
        }
    }

    private final LineSights sights;
    private final BankProofs proofs;
    private final StatementReports reports;
    private final DeskAccounts accounts;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    AccountSight(
            LineSights sights,
            BankProofs proofs,
            StatementReports reports,
            DeskAccounts accounts,
            CurrentPerson person,
            Models models) {
        this.sights = sights;
        this.proofs = proofs;
        this.reports = reports;
        this.accounts = accounts;
        this.person = person;
        this.models = models;
    }

    String show(DeskAccount account, Asked asked, Problems problems) {
        SignedIn who = person.who();
        Paging paging = Paging.typed(asked.page());
        List<DeskLine> lines =
                sights.lines(who, account, asked.lines(), asked.saying(), paging.from(), paging.oneMore());
        models.put(
                "page",
                new AccountPage(
                        account,
                        proofs.of(who, account),
                        sights.open(who, account),
                        paging.cut(lines),
                        asked.lines(),
                        asked.saying(),
                        brought(who, account, asked.brought()),
                        asked.done(),
                        accounts.mayAct(who, account),
                        paging.page(),
                        paging.last(lines),
                        problems));
        return "reconcile/account.jte";
    }

    private StatementReport brought(SignedIn who, DeskAccount account, String reference) {
        return reference.isEmpty()
                ? null
                : reports.report(who, account.account(), reference).report();
    }
}
