package org.carepurse.stripe;

import com.stripe.model.Payout;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Hears what became of payments: that a transfer was made or taken back, that a payout arrived or bounced. */
@ApplicationScoped
class TransferNews implements Listener {

    private static final Set<String> TYPES = Set.of(
            "transfer.created",
            "transfer.reversed",
            "payout.created",
            "payout.updated",
            "payout.paid",
            "payout.failed",
            "payout.canceled");

    private final TransferBook book;

    @Inject
    TransferNews(TransferBook book) {
        this.book = book;
    }

    @Override
    public boolean isFor(String type) {
        return TYPES.contains(type);
    }

    @Override
    public void hear(Told told) {
        if (told.type().startsWith("payout.")) {
            hearOfPayout(told);
        } else {
            hearOfTransfer(told);
        }
    }

    private void hearOfTransfer(Told told) {
        com.stripe.model.Transfer said = told.thing(com.stripe.model.Transfer.class);
        change(told, said.getMetadata(), said.getDestination(), said.getAmount(), transfer -> {
            if (told.type().equals("transfer.created")) {
                transfer.made(said.getId(), told.on());
            } else if (Boolean.TRUE.equals(said.getReversed()) && transfer.isCalled(said.getId())) {
                transfer.takenBack(told.on());
            }
        });
    }

    /** Only that it arrived or bounced changes anything; by how it stands, not by what the event is called. */
    private void hearOfPayout(Told told) {
        Payout said = told.thing(Payout.class);
        String account = told.account().orElse(null);
        change(told, said.getMetadata(), account, said.getAmount(), transfer -> {
            switch (Objects.toString(said.getStatus(), "")) {
                case "paid" -> transfer.arrived(told.on());
                case "failed", "canceled" ->
                    transfer.bounced(new Answer(said.getFailureCode(), said.getFailureMessage()), told.on());
                default -> transfer.paysOut(said.getId(), told.on());
            }
        });
    }

    /** Nobody else's transfer or payout is taken for one of ours, whatever it says of itself. */
    private void change(Told told, Map<String, String> says, String account, Long pence, Consumer<Transfer> change) {
        Optional.ofNullable(says)
                .map(all -> all.get(Transferring.PAYMENT))
                .ifPresent(payment -> book.change(payment, transfer -> {
                    if (transfer.isOf(told.commissionerId(), account, pence)) {
                        change.accept(transfer);
                    }
                }));
    }
}
