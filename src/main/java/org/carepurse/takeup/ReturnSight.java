package org.carepurse.takeup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepurse.identity.Organisation;

/**
 * A return as whoever answers for it sees it.
 *
 * @param before what is known of the quarter before
 * @param found what is to be mended or looked at
 * @param tellsAnew whether the quarter was told before this return
 * @param isLatest whether nothing was submitted of the quarter after it
 * @param names of those who prepared and submitted it
 */
public record ReturnSight(
        Organisation commissioner,
        NationalReturn head,
        Figures figures,
        Optional<Figures> before,
        List<Found> found,
        boolean tellsAnew,
        boolean isLatest,
        Map<Long, String> names) {

    /** Of every thousand people; nothing while nobody knows how many these are. */
    public Optional<BigDecimal> rate(Asked asked) {
        return head.population().map(population -> Rate.perThousand(figures.of(asked), population));
    }

    public boolean canBeSubmitted() {
        return !head.isSubmitted()
                && found.stream().noneMatch(one -> one.finding().stops());
    }

    public String preparedBy() {
        return names.getOrDefault(head.preparedBy(), "");
    }

    public String submittedBy() {
        return head.submittedBy().map(by -> names.getOrDefault(by, "")).orElse("");
    }
}
