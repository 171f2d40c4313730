package org.carepurse.web.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepurse.measure.Asked;
import org.carepurse.measure.ValueSet;
import org.carepurse.web.component.Chart;
import org.carepurse.words.Words;

/**
 * How one person is doing, measure by measure.
 *
 * @param valueSet what health states are worth, where whoever runs the service brought that
 * @param mayEnter whether whoever looks may answer and correct
 * @param done the key of what was just done; empty when nothing was
 */
public record MeasuresPage(
        String plan,
        String holder,
        List<Asked> asked,
        Optional<ValueSet> valueSet,
        LocalDate today,
        boolean mayEnter,
        String done) {

    public List<Asked> due() {
        return asked.stream().filter(one -> one.isDueOn(today)).toList();
    }

    /** Those with something to show, and those that can be answered. */
    public List<Asked> answered() {
        return asked.stream().filter(one -> !one.entries().isEmpty()).toList();
    }

    /** Those that can be answered though they are not due. */
    public List<Asked> others() {
        return asked.stream().filter(one -> !one.isDueOn(today)).toList();
    }

    /** How it went from day to day, where there are two days or more. */
    public List<Chart> way(Asked one, Words words) {
        return Way.of(one, valueSet, words);
    }

    public String formOf(Asked one) {
        String path = "/plans/%s/measures/%s".formatted(plan, one.measure());
        return one.goal().isEmpty() ? path : path + "?goal=" + one.goal();
    }

    public String correctionOf(Asked.Entry entry) {
        return "/plans/%s/measured/%s/correction"
                .formatted(plan, entry.measured().reference());
    }
}
