package org.carepurse.holding;

import static org.carepurse.identity.Permission.ANSWER_AGREEMENT;
import static org.carepurse.identity.Permission.PAY_IN;
import static org.carepurse.identity.Permission.SEE_AGREEMENT;
import static org.carepurse.identity.Permission.SEE_KEPT_MONEY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import org.carepurse.budget.FundingLine;
import org.carepurse.careplan.Plan;
import org.carepurse.identity.Access;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.People;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.ledger.Ledger;

/** Opens an agreement for someone who may read it. */
@ApplicationScoped
public class AgreementReading {

    private static final int MOST_PAYMENTS = 1_000;

    private final AgreementFile file;
    private final PaymentFile payments;
    private final KeptAccounts accounts;
    private final Organisations organisations;
    private final People people;
    private final Ledger ledger;
    private final Access access;

    @Inject
    AgreementReading(
            AgreementFile file,
            PaymentFile payments,
            KeptAccounts accounts,
            Organisations organisations,
            People people,
            Ledger ledger,
            Access access) {
        this.file = file;
        this.payments = payments;
        this.accounts = accounts;
        this.organisations = organisations;
        this.people = people;
        this.ledger = ledger;
        this.access = access;
    }

    /** @throws org.carepurse.outcome.NotFound when there is no such agreement */
    public AgreementSight show(SignedIn who, String reference) {
        Agreement agreement = file.agreement(reference);
        Whose whose = file.whose(agreement);
        access.require(who, SEE_AGREEMENT, whose);
        Plan plan = file.plan(agreement);
        FundingLine line = file.line(agreement);
        KeptAccount account = accounts.account(agreement.accountId());
        boolean inFull = Stream.of(ANSWER_AGREEMENT, PAY_IN, SEE_KEPT_MONEY)
                .anyMatch(permission -> access.may(who, permission, whose));
        return new AgreementSight(
                agreement,
                plan.reference(),
                line.reference(),
                line.stream(),
                people.person(agreement.holderId()).name(),
                agreement
                        .keeperId()
                        .map(id -> organisations.organisation(id).name())
                        .orElse(""),
                account.name(),
                inFull ? account.details().printed() : account.details().masked(),
                agreement.answeredBy().map(id -> people.person(id).name()).orElse(""),
                agreement.noticeBy().map(id -> people.person(id).name()).orElse(""),
                ledger.promised(line.id()),
                payments.find(
                        "a.id = :agreement ORDER BY p.number", Map.of("agreement", agreement.id()), 0, MOST_PAYMENTS));
    }
}
