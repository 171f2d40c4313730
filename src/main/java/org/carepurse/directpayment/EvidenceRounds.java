package org.carepurse.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells people, and their commissioner's finance, what is late to be shown; each by an act of its own. */
@ApplicationScoped
public class EvidenceRounds {

    private static final int AT_ONCE = 500;

    private final LateEvidence late;

    @Inject
    EvidenceRounds(LateEvidence late) {
        this.late = late;
    }

    public void goRound() {
        late.commissioners().forEach(this::tellPeopleOf);
    }

    private void tellPeopleOf(long commissioner) {
        int told = 0;
        List<LateEvidence.Late> some = late.some(commissioner, AT_ONCE);
        while (!some.isEmpty()) {
            int now = (int) some.stream().filter(late::tell).count();
            told += now;
            some = now == 0 ? List.of() : late.some(commissioner, AT_ONCE);
        }
        if (told > 0) {
            late.tellOf(told, commissioner);
        }
    }
}
