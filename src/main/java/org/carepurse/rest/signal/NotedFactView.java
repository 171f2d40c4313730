package org.carepurse.rest.signal;

import java.time.LocalDate;
import org.carepurse.signal.FactKind;
import org.carepurse.signal.FactSight;

/**
 * Something of a person's life that the commissioner was told.
 *
 * @param to absent while it goes on
 * @param provider empty where none belongs to it
 */
public record NotedFactView(
        String reference,
        FactKind kind,
        String person,
        LocalDate from,
        LocalDate to,
        String provider,
        String source,
        boolean takenBack) {

    static NotedFactView of(FactSight sight) {
        return new NotedFactView(
                sight.fact().reference(),
                sight.fact().kind(),
                sight.person(),
                sight.fact().from(),
                sight.fact().to().orElse(null),
                sight.provider(),
                sight.fact().source(),
                sight.fact().isTakenBack());
    }
}
