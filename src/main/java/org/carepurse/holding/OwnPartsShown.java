package org.carepurse.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.carepurse.careplan.FundingStream;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.table.Tables;
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * Own parts that people pay into an account that they hold themselves: the account's statement shows them. Within the act of
 * whoever says that a line is one, who may.
 */
@ApplicationScoped
public class OwnPartsShown {

    private static final String INTO =
            """
            SELECT a.reference, line.stream,
                   (SELECT p.contribution_pence FROM payment_in p WHERE p.agreement_id = a.id AND p.contribution_pence > 0
                     AND p.due_on <= ? ORDER BY p.due_on DESC LIMIT 1)
              FROM agreement a JOIN funding_line line ON line.id = a.line_id
             WHERE a.account_id = ? AND a.state = 'ACCEPTED' AND a.contribution_basis = 'NET' AND a.contribution_pence > 0
             ORDER BY a.id
            """;
    private static final String WRITTEN_DOWN =
            """
            SELECT r.id FROM own_part_receipt r JOIN agreement a ON a.id = r.agreement_id
             WHERE a.reference = ? AND a.account_id = ? AND r.entry_id IS NOT NULL AND r.is_shown = 0
               AND r.amount_pence - r.paid_back_pence = ? ORDER BY r.id
            """;
    private static final String SHOWN =
            """
            SELECT a.reference, r.amount_pence, r.entry_id FROM own_part_receipt r JOIN agreement a ON a.id = r.agreement_id
             WHERE r.id = ? AND r.is_shown = 1
            """;

    private record Shown(String agreement, Money amount, long entryId) {}

    /**
     * What a person may pay into their account under one agreement.
     *
     * @param each what fell due the last time; nothing when nothing has yet
     */
    public record Expected(String agreement, FundingStream stream, OwnPart standing, Optional<Money> each) {}

    private final OwnParts ownParts;
    private final OwnPartFile file;
    private final AgreementFile agreements;
    private final Tables tables;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    OwnPartsShown(
            OwnParts ownParts, OwnPartFile file, AgreementFile agreements, Tables tables, Ledger ledger, Clock clock) {
        this.ownParts = ownParts;
        this.file = file;
        this.agreements = agreements;
        this.tables = tables;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Under which agreements the person pays a part of their own into the account. */
    public List<Expected> into(HeldAccount account) {
        return tables.read(
                INTO,
                row -> expected(row.getString(1), row.getString(2), row.getObject(3, Long.class)),
                London.today(clock),
                account.id());
    }

    /** Numbers of receipts of that amount that somebody wrote down without the account's statement, and has not taken back. */
    public List<Long> writtenDown(HeldAccount account, String agreement, Money amount) {
        List<Long> written = receipts(account, agreement, amount);
        int mistakes = receipts(account, agreement, amount.negated()).size();
        return written.subList(Math.min(mistakes, written.size()), written.size());
    }

    private List<Long> receipts(HeldAccount account, String agreement, Money amount) {
        return tables.read(WRITTEN_DOWN, row -> row.getLong(1), agreement, account.id(), Sterling.inPence(amount));
    }

    /**
     * The statement shows that the person paid it in. Refuses {@code own-part-none}, {@code own-part-not-agreed}, {@code
     * own-part-too-much}, {@code own-part-billed}, and {@code own-part-paid-ahead} while the commissioner waits for what it paid in
     * their place.
     *
     * @return the receipt's number
     */
    public Outcome<Long> receive(HeldAccount account, String reference, Money amount, Occasion occasion) {
        Agreement agreement = agreements.forChange(reference);
        if (agreement.accountId() != account.id()) {
            throw new NotFound("agreement", reference);
        }
        if (agreement.contribution().basis() == Contribution.Basis.GROSS) {
            return Outcome.refused(Refusal.because("own-part-billed"));
        }
        Money ahead = ownParts.of(agreement).paidAhead();
        if (ahead.isPositive()) {
            return Outcome.refused(Refusal.because("own-part-paid-ahead", "ahead", Sterling.print(ahead)));
        }
        return ownParts.allowed(agreement, amount)
                .then(agreed -> ledger.contribute(agreed.lineId(), account.id(), amount, occasion))
                .map(posted -> file.keep(
                        agreement,
                        new OwnPart.Receipt(occasion.effectiveOn(), amount, Sterling.NONE),
                        occasion.actorId(),
                        posted.entryId(),
                        true));
    }

    /** It was none after all. What somebody wrote down without the statement stays. Refuses as a correction does. */
    public Outcome<Long> takeBack(long receipt, Occasion occasion) {
        return tables
                .read(
                        SHOWN,
                        row -> new Shown(row.getString(1), Sterling.pence(row.getLong(2)), row.getLong(3)),
                        receipt)
                .stream()
                .findFirst()
                .map(shown -> takeBack(shown, occasion))
                .orElseGet(() -> Outcome.done(receipt));
    }

    private Outcome<Long> takeBack(Shown shown, Occasion occasion) {
        Agreement agreement = agreements.forChange(shown.agreement());
        return ledger.correct(shown.entryId(), occasion)
                .map(corrected -> file.keep(
                        agreement,
                        new OwnPart.Receipt(
                                occasion.effectiveOn(), shown.amount().negated(), Sterling.NONE),
                        occasion.actorId(),
                        corrected.entryId(),
                        true));
    }

    private Expected expected(String reference, String stream, Long each) {
        return new Expected(
                reference,
                FundingStream.valueOf(stream),
                ownParts.of(agreements.agreement(reference)),
                Optional.ofNullable(each).map(Sterling::pence));
    }
}
