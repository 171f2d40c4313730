package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.table.Tables;

/**
 * Fills a run: one payment for each provider that has something to be paid, with all that makes it up. A provider that
 * cannot be paid now has a payment too, left out with the reason, so that whoever looks the run through sees it.
 */
@ApplicationScoped
class Collecting {

    private static final int PROVIDERS_AT_ONCE = 500;

    private static final String ANY = "SELECT 1" + Payables.FREE + " LIMIT 1";
    /** All at once: finding out what is free takes the whole of what was ever approved, and must be done once only. */
    private static final String PROVIDERS = "SELECT DISTINCT a.provider_id" + Payables.FREE + " ORDER BY a.provider_id";

    private static final String KNOWN = "SELECT reference FROM payment_instruction WHERE reference IN (%s)";
    private static final String INSTRUCTIONS =
            "INSERT INTO payment_instruction (id, reference, commissioner_id, run_id, account_id, provider_id, details_id,"
                    + " amount_pence, state, because, because_words, ended_on) VALUES ";
    private static final String PARTS =
            "INSERT INTO payment_part (instruction_id, approval_id, hold_id, amount_pence, is_live, left_out)"
                    + " SELECT i.id, s.approval_id, s.hold_id, " + Payables.AMOUNT
                    + ", IF(i.state = 'WAITING', 1, NULL), ''"
                    + Payables.SHARES
                    + " JOIN payment_instruction i ON i.run_id = ? AND i.provider_id = a.provider_id "
                    + Payables.ARE_FREE;
    private static final String AMOUNTS =
            """
            UPDATE payment_instruction i
              JOIN (SELECT part.instruction_id, SUM(part.amount_pence) AS pence FROM payment_part part
                      JOIN payment_instruction mine ON mine.id = part.instruction_id AND mine.run_id = ?
                     GROUP BY part.instruction_id) made_of ON made_of.instruction_id = i.id
               SET i.amount_pence = made_of.pence""";

    private final Records records;
    private final Payees payees;

    @Inject
    Collecting(Records records, Payees payees) {
        this.records = records;
        this.payees = payees;
    }

    boolean hasAnything(PaymentRun run) {
        return records.one(
                        ANY,
                        row -> row.getLong(1),
                        run.commissionerId(),
                        run.cashier().keeperId(),
                        Payables.endOf(run.cutOff()))
                .isPresent();
    }

    /** @return how many payments there are now, those left out among them */
    int fill(PaymentRun run) {
        LocalDateTime end = Payables.endOf(run.cutOff());
        List<Long> providers = records.read(
                PROVIDERS,
                row -> row.getLong(1),
                run.commissionerId(),
                run.cashier().keeperId(),
                end);
        for (int from = 0; from < providers.size(); from += PROVIDERS_AT_ONCE) {
            int to = Math.min(providers.size(), from + PROVIDERS_AT_ONCE);
            records.add(INSTRUCTIONS, instructions(run, providers.subList(from, to)));
        }
        if (!providers.isEmpty()) {
            records.change(PARTS, run.id(), run.commissionerId(), run.cashier().keeperId(), end);
            records.change(AMOUNTS, run.id());
        }
        return providers.size();
    }

    private List<Object[]> instructions(PaymentRun run, List<Long> providers) {
        Map<Long, Payees.Judged> judged = payees.judge(run.commissionerId(), providers);
        List<String> references = references(providers.size());
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < providers.size(); i++) {
            rows.add(instruction(run, references.get(i), judged.get(providers.get(i))));
        }
        return rows;
    }

    private static Object[] instruction(PaymentRun run, String reference, Payees.Judged judged) {
        HeldBack heldBack = judged.heldBack();
        return new Object[] {
            Ids.next(),
            reference,
            run.commissionerId(),
            run.id(),
            run.accountId(),
            judged.payee().providerId(),
            judged.payee().detailsId(),
            0,
            (heldBack == null ? InstructionState.WAITING : InstructionState.LEFT_OUT).name(),
            heldBack == null ? "" : heldBack.name(),
            "",
            null
        };
    }

    /** Fresh ones: among millions, a random one may have been given before. */
    private List<String> references(int many) {
        Set<String> fresh = new HashSet<>();
        while (fresh.size() < many) {
            Set<String> more = new HashSet<>();
            while (fresh.size() + more.size() < many) {
                more.add(ReferenceNumber.fresh("PAY"));
            }
            records.read(KNOWN.formatted(Tables.marks(more.size())), row -> row.getString(1), Records.values(more))
                    .forEach(more::remove);
            fresh.addAll(more);
        }
        return List.copyOf(fresh);
    }
}
