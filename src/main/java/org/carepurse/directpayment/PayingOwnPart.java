package org.carepurse.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.holding.OwnPartsShown;
import org.carepurse.ledger.Occasion;
import org.carepurse.outcome.Outcome;
import org.carepurse.table.Tables;

/**
 * The person's own part, paid into their account. What the commissioner wrote down already, without the statement, is not
 * written down a second time.
 */
@ApplicationScoped
class PayingOwnPart {

    private static final String KNOWN =
            "SELECT 1 FROM explanation WHERE about_id = ? AND kind = 'OWN_PART' AND is_live = 1 LOCK IN SHARE MODE";

    private final OwnPartsShown ownParts;
    private final Tables tables;

    @Inject
    PayingOwnPart(OwnPartsShown ownParts, Tables tables) {
        this.ownParts = ownParts;
        this.tables = tables;
    }

    Outcome<Subject> post(Explanation said) {
        List<Long> known = ownParts.writtenDown(said.account(), said.what().about(), said.amount()).stream()
                .filter(receipt ->
                        tables.read(KNOWN, row -> row.getInt(1), receipt).isEmpty())
                .toList();
        return known.isEmpty()
                ? ownParts.receive(said.account(), said.what().about(), said.amount(), said.occasion(1))
                        .map(Subject::without)
                : Outcome.done(Subject.without(known.get(0)));
    }

    Outcome<Long> undo(ExplanationBook.Kept kept, Occasion occasion) {
        return ownParts.takeBack(kept.aboutId(), occasion);
    }
}
