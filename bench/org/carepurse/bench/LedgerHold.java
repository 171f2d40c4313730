package org.carepurse.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.carepurse.audit.RequestKey;
import org.carepurse.ledger.CommitTogether;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.HoldPlaced;
import org.carepurse.ledger.HoldRequest;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.reference.Ids;
import org.carepurse.table.Transactions;
import org.carepurse.testing.CarePurseInstance;
import org.joda.money.Money;

/** The ledger's own hold: key, journal, hold and balance, several people's in one transaction. */
final class LedgerHold implements Contender {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);
    private static final Money PLENTY = Sterling.pounds("100000000");
    private static final Money PENNY = Sterling.pence(1);

    private final CarePurseInstance carePurse = CarePurseInstance.shared();
    private final Ledger ledger = carePurse.get(Ledger.class);
    private final Transactions transactions = carePurse.get(Transactions.class);
    private final long commissioner = Ids.next();
    private final List<Long> pots = new ArrayList<>();
    private final CommitTogether<HoldRequest, Outcome<HoldPlaced>> together;
    private final Load load;

    LedgerHold(Load load, int lanes) {
        this.load = load;
        together =
                new CommitTogether<>(lanes, request -> request.earmarks().get(0).potId(), this::hold);
        for (int pot = 0; pot < load.pots(); pot++) {
            pots.add(aPotWithPlenty());
        }
    }

    @Override
    public String name() {
        return "ledger hold";
    }

    @Override
    public void buy(int caller) {
        together.ask(HoldRequest.of(occasion(), pots.get(load.potOf(caller)), PENNY))
                .value();
    }

    private List<Outcome<HoldPlaced>> hold(List<HoldRequest> requests) {
        return act(() -> ledger.hold(requests));
    }

    private long aPotWithPlenty() {
        long line = Ids.next();
        long pot = Ids.next();
        act(() -> ledger.fund(line, PLENTY, occasion()));
        act(() -> ledger.allocate(line, pot, PLENTY, occasion())).value();
        return pot;
    }

    private Occasion occasion() {
        return new Occasion(new Document("order", "ORD-7K3M-9QX4"), TODAY, RequestKey.fresh(), commissioner, 7);
    }

    private <T> T act(Callable<T> act) {
        try {
            return transactions.inOne(act);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
