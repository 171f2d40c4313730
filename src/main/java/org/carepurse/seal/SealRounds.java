package org.carepurse.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.carepurse.proof.SigningKey;
import org.carepurse.table.Tables;

/** Seals what has been kept since the last round, in the background: no purchase waits for it. Safe on any number of servers. */
@ApplicationScoped
public class SealRounds {

    private final Sealing sealing;
    private final SealKeyring keyring;
    private final Tables tables;
    private final Clock clock;

    @Inject
    SealRounds(Sealing sealing, SealKeyring keyring, Tables tables, Clock clock) {
        this.sealing = sealing;
        this.keyring = keyring;
        this.tables = tables;
        this.clock = clock;
    }

    /** Seals until nothing is left; nothing at all while there is no key. */
    public void goRound() {
        Optional<SigningKey> key = keyring.key();
        while (key.isPresent() && sealing.sealOn(key.get())) {
            // Each turn is an act of its own, so that other servers get theirs.
        }
    }

    /** How long ago everything was sealed; empty when that has never been so. */
    public Optional<Duration> behind() {
        return tables.read(Turn.READ, Turn::of).stream()
                .map(Turn::upToDate)
                .filter(at -> at != null)
                .map(at -> Duration.between(at, clock.instant()))
                .findFirst();
    }
}
