package org.carepurse.rest.reconcile;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.money.Sterling;
import org.carepurse.reconcile.BankProof;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.OpenLines;

/**
 * An account beside its books.
 *
 * @param number the last digits of its number
 * @param proof absent while no bank has said what is in it
 */
public record DeskAccountView(String account, String name, String number, BankProofView proof, OpenLinesView open) {

    /** @param items what the bank has more than the books, by its reason: together the difference, to the penny */
    public record BankProofView(
            long bankPence, LocalDate asAt, long booksPence, long differencePence, List<BankProofItemView> items) {

        static BankProofView of(BankProof proof) {
            return new BankProofView(
                    Sterling.inPence(proof.bank()),
                    proof.asAt(),
                    Sterling.inPence(proof.books()),
                    Sterling.inPence(proof.difference()),
                    proof.named().stream().map(BankProofItemView::of).toList());
        }
    }

    public record BankProofItemView(BankProof.Why why, long pence) {

        static BankProofItemView of(BankProof.Item item) {
            return new BankProofItemView(item.why(), Sterling.inPence(item.amount()));
        }
    }

    /** @param nobodys how many nobody looks into */
    public record OpenLinesView(
            long lines, long netPence, long overAWeek, long overAMonth, long nobodys, LocalDate oldest) {

        static OpenLinesView of(OpenLines open) {
            return new OpenLinesView(
                    open.lines(),
                    Sterling.inPence(open.net()),
                    open.overAWeek(),
                    open.overAMonth(),
                    open.nobodys(),
                    open.oldest());
        }
    }

    static DeskAccountView of(DeskAccount account, BankProof proof, OpenLines open) {
        return new DeskAccountView(
                account.reference(),
                account.name(),
                account.masked(),
                proof == null ? null : BankProofView.of(proof),
                OpenLinesView.of(open));
    }
}
