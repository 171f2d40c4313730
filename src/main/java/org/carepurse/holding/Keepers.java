package org.carepurse.holding;

import static org.carepurse.identity.Permission.APPROVE_KEEPER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.AccountNumber;
import org.carepurse.bankfile.ServiceUserNumber;
import org.carepurse.bankfile.SortCode;
import org.carepurse.identity.Access;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;

/** The bureaux and fund holders that a commissioner has approved, each with the account it keeps people's money in. */
@ApplicationScoped
public class Keepers {

    /**
     * @param kind a bureau or a fund holder
     * @param account the client account, held apart from the organisation's own money
     * @param serviceUser by what number Bacs knows the organisation; null when it sends no files there
     * @param invented true for an organisation that does not exist and serves to try things out
     */
    public record Approval(
            long commissionerId,
            OrganisationKind kind,
            String name,
            NamedAccount account,
            ServiceUserNumber serviceUser,
            boolean invented) {

        public Approval {
            requireKeeper(kind);
        }

        /** Of one that sends no files to Bacs. */
        public Approval(
                long commissionerId, OrganisationKind kind, String name, NamedAccount account, boolean invented) {
            this(commissionerId, kind, name, account, null, invented);
        }
    }

    private static final String APPROVED =
            """
            SELECT o.id, o.reference, o.name, o.kind, k.sort_code, k.account_number,
                   (SELECT COUNT(DISTINCT a.holder_id) FROM agreement a
                     WHERE a.account_id = k.id AND a.state = 'ACCEPTED')
              FROM kept_account k JOIN organisation o ON o.id = k.keeper_id
             WHERE k.commissioner_id = ?1 ORDER BY o.name, o.id
            """;

    private final EntityManager entityManager;
    private final LettingIn lettingIn;
    private final Access access;
    private final AuditTrail trail;

    @Inject
    Keepers(EntityManager entityManager, LettingIn lettingIn, Access access, AuditTrail trail) {
        this.entityManager = entityManager;
        this.lettingIn = lettingIn;
        this.access = access;
        this.trail = trail;
    }

    /** Answers with the organisation's reference. Refused with {@code account-is-anothers} when the account is known. */
    @Act
    public Outcome<String> approve(SignedIn who, RequestKey key, Approval asked) {
        access.require(who, APPROVE_KEEPER, Whose.commissioners(asked.commissionerId()));
        byte[] digest = Digest.of(asked, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        return lettingIn.with(who, asked).map(keeper -> {
            trail.record(AuditEvent.of("KEEPER_APPROVED", "organisation", keeper.reference(), who.personId())
                    .concerning(null, asked.commissionerId())
                    .saying(asked.kind() + ", account "
                            + asked.account().details().masked())
                    .answering(key, digest, keeper.reference()));
            return keeper.reference();
        });
    }

    /** By name. */
    public List<Keeper> of(SignedIn who, long commissionerId) {
        access.require(who, APPROVE_KEEPER, Whose.commissioners(commissionerId));
        List<?> rows = entityManager
                .createNativeQuery(APPROVED)
                .setParameter(1, commissionerId)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Keepers::keeper).toList();
    }

    /** @throws WrongInput {@code keeper-kind-missing} for any other kind of organisation */
    static void requireKeeper(OrganisationKind kind) {
        if (kind != OrganisationKind.BUREAU && kind != OrganisationKind.FUND_HOLDER) {
            throw new WrongInput("kind", "keeper-kind-missing");
        }
    }

    private static Keeper keeper(Object[] row) {
        AccountDetails details = new AccountDetails(new SortCode((String) row[4]), new AccountNumber((String) row[5]));
        return new Keeper(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                OrganisationKind.valueOf((String) row[3]),
                details.printed(),
                ((Number) row[6]).longValue());
    }
}
