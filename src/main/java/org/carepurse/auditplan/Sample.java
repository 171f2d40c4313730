package org.carepurse.auditplan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was drawn, and all that it was drawn from.
 *
 * @param digest of the list
 * @param drawn the budgets' references
 */
record Sample(String seed, String digest, List<Listed> list, List<Stratum> strata, Set<String> drawn) {

    static Sample drawn(String seed, List<Listed> list, RiskScale scale) {
        List<Stratum> strata = new ArrayList<>();
        Set<String> drawn = new HashSet<>();
        Draw draw = new Draw(seed);
        for (Band band : Band.values()) {
            List<String> budgets = list.stream()
                    .filter(each -> each.band() == band)
                    .map(Listed::budget)
                    .toList();
            SampleSize size = scale.sizes().get(band);
            int many = size.of(budgets.size());
            strata.add(new Stratum(band, budgets.size(), size.percent(), size.least(), many));
            drawn.addAll(draw.lowest(budgets, many));
        }
        return new Sample(seed, digestOf(list), list, strata, drawn);
    }

    List<Listed> cases() {
        return list.stream().filter(each -> drawn.contains(each.budget())).toList();
    }

    static String digestOf(List<Listed> list) {
        return Draw.digest(list.stream()
                .map(each -> new Entrant(each.budget(), each.band()))
                .toList());
    }
}
