package org.carepurse.takeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepurse.careplan.FundingStream;

/** Checks a return before it is submitted. */
final class Checking {

    private static final int MUCH_CHANGED_PER_CENT = 20;
    private static final int PER_CENT = 100;
    private static final Asked EVERYBODY = Asked.all(CountingRule.RECEIVING_IN_YEAR_TO_DATE);
    private static final Asked LIVE = Asked.all(CountingRule.LIVE_AT_QUARTER_END);

    private final List<Found> found = new ArrayList<>();
    private final Figures figures;

    private Checking(Figures figures) {
        this.figures = figures;
    }

    /** @param before the quarter before, if it is known */
    static List<Found> of(NationalReturn one, Figures figures, Optional<Figures> before, LocalDate today) {
        Checking checking = new Checking(figures);
        checking.note(Finding.QUARTER_GOES_ON, !today.isAfter(one.quarter().lastDay()), 0, EVERYBODY);
        checking.note(Finding.POPULATION_MISSING, one.population().isEmpty(), 0, EVERYBODY);
        checking.notePeople(Finding.BIRTH_DATES_MISSING, EVERYBODY.of(AgeGroup.NOT_KNOWN));
        checking.notePeople(Finding.ADULTS_IN_CHILDRENS_CARE, AgeGroup.ADULT, FundingStream.CHILDRENS_CONTINUING_CARE);
        checking.notePeople(Finding.CHILDREN_IN_ADULTS_CARE, AgeGroup.CHILD, FundingStream.CONTINUING_HEALTHCARE);
        before.ifPresent(then -> checking.compare(then.of(LIVE)));
        return checking.found;
    }

    private void compare(int then) {
        int now = figures.of(LIVE);
        boolean isMuch = (long) Math.abs(now - then) * PER_CENT > (long) then * MUCH_CHANGED_PER_CENT;
        note(Finding.CHANGED_MUCH, isMuch, Math.abs(now - then), LIVE);
    }

    private void notePeople(Finding finding, Asked asked) {
        note(finding, figures.of(asked) > 0, figures.of(asked), asked);
    }

    private void notePeople(Finding finding, AgeGroup age, FundingStream cohort) {
        int people = figures.each().stream()
                .filter(figure -> EVERYBODY.of(age).holds(figure.part()))
                .filter(figure -> figure.part().cohort() == cohort)
                .mapToInt(Figure::people)
                .sum();
        note(finding, people > 0, people, EVERYBODY.of(age).of(Care.CONTINUING));
    }

    private void note(Finding finding, boolean isSo, int people, Asked asked) {
        if (isSo) {
            found.add(new Found(finding, people, asked));
        }
    }
}
