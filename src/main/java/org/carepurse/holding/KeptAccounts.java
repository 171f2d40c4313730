package org.carepurse.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;

/** Where the accounts are kept that people's money is kept in. */
@ApplicationScoped
class KeptAccounts {

    private final EntityManager entityManager;

    @Inject
    KeptAccounts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    KeptAccount account(long id) {
        return entityManager.find(KeptAccount.class, id);
    }

    /** The account in which this organisation keeps the money of the commissioner's people, if it was approved. */
    Optional<KeptAccount> ofKeeper(long commissionerId, long keeperId) {
        return entityManager
                .createQuery(
                        "SELECT a FROM KeptAccount a WHERE a.commissionerId = :commissioner AND a.keeperId = :keeper",
                        KeptAccount.class)
                .setParameter("commissioner", commissionerId)
                .setParameter("keeper", keeperId)
                .getResultStream()
                .findFirst();
    }

    /** Refused with {@code account-is-anothers} when somebody else's money is kept there. */
    Outcome<KeptAccount> ofPerson(long commissionerId, long holderId, NamedAccount account) {
        Optional<KeptAccount> known = known(commissionerId, account.details());
        if (known.isPresent() && !known.get().isOfPerson(holderId)) {
            return Outcome.refused(Refusal.because("account-is-anothers"));
        }
        return Outcome.done(known.orElseGet(() -> keep(KeptAccount.ofPerson(commissionerId, holderId, account))));
    }

    Optional<KeptAccount> known(long commissionerId, AccountDetails details) {
        return entityManager
                .createQuery(
                        "SELECT a FROM KeptAccount a WHERE a.commissionerId = :commissioner"
                                + " AND a.sortCode = :sortCode AND a.accountNumber = :number",
                        KeptAccount.class)
                .setParameter("commissioner", commissionerId)
                .setParameter("sortCode", details.sortCode().digits())
                .setParameter("number", details.account().digits())
                .getResultStream()
                .findFirst();
    }

    KeptAccount keep(KeptAccount account) {
        entityManager.persist(account);
        entityManager.flush();
        return account;
    }
}
