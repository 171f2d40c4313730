package org.carepurse.rest.reconcile;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.money.Sterling;
import org.carepurse.reconcile.DeskLine;
import org.carepurse.reconcile.LineOwner;
import org.carepurse.reconcile.Matched;
import org.carepurse.reconcile.MatchedBy;
import org.carepurse.reconcile.Suggested;
import org.carepurse.reconcile.TakenBack;

/**
 * A line of a bank's statement, and what it is.
 *
 * @param line its number, as a text
 * @param changePence below zero when money went out
 * @param words all that the bank says of it
 * @param matched absent while it is open
 * @param owner who finds out what it is; absent while nobody does
 */
public record DeskLineView(
        String line, LocalDate bookedOn, long changePence, String words, MatchedView matched, LineOwnerView owner) {

    /**
     * @param subject the reference that it is about; absent when nothing in the books belongs to it
     * @param explanation why nothing does
     */
    public record MatchedView(MatchedBy by, String subject, String explanation) {

        static MatchedView of(Matched matched) {
            return new MatchedView(
                    matched.by(),
                    matched.isExplained() ? null : matched.subject(),
                    matched.isExplained() ? matched.explanation() : null);
        }
    }

    public record LineOwnerView(String name, LocalDate since, String note) {

        static LineOwnerView of(LineOwner owner) {
            return new LineOwnerView(owner.name(), owner.since(), owner.note());
        }
    }

    /** One line with what it may be, and what was said of it and taken back. */
    public record InFull(DeskLineView line, List<SuggestedView> suggested, List<TakenBackView> takenBack) {}

    /** @param reference what to send to say that the line is this */
    public record SuggestedView(String kind, String reference, LocalDate on, String name) {

        static SuggestedView of(Suggested one) {
            return new SuggestedView(one.kind(), one.reference(), one.on(), one.name());
        }
    }

    public record TakenBackView(MatchedView was, String by, LocalDate on, String because) {

        static TakenBackView of(TakenBack one) {
            return new TakenBackView(MatchedView.of(one.matched()), one.by(), one.on(), one.because());
        }
    }

    static DeskLineView of(DeskLine line) {
        return new DeskLineView(
                String.valueOf(line.line().id()),
                line.line().bookedOn(),
                Sterling.inPence(line.line().change()),
                line.line().said(),
                line.matched().map(MatchedView::of).orElse(null),
                line.owner().map(LineOwnerView::of).orElse(null));
    }
}
