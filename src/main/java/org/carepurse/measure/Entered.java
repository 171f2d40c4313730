package org.carepurse.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All that was entered of one plan, the first day first: what was put right later is among it, and does not stand. */
record Entered(List<Measured> all, Set<Long> corrected) {

    static Entered of(List<Measured> all) {
        return new Entered(
                all, all.stream().flatMap(one -> one.correctsId().stream()).collect(Collectors.toSet()));
    }

    boolean isCorrected(Measured one) {
        return corrected.contains(one.id());
    }

    List<Measured> standing() {
        return all.stream().filter(one -> !isCorrected(one)).toList();
    }
}
