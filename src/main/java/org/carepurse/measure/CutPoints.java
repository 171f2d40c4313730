package org.carepurse.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.carepurse.outcome.BrokenInvariant;

/**
 * Which level a PAM score is of: the highest score of the first three of its four levels.
 *
 * @param highest ascending, from 0 to 100
 */
public record CutPoints(List<BigDecimal> highest) {

    /**
     * As NHS England's guides to the measure state them: level 1 up to 47.0, level 2 up to 55.1, level 3 up to 72.4. Licensed
     * tools differ in them, so whoever runs the service can set its own.
     */
    public static final CutPoints USUAL = read("47.0,55.1,72.4");

    private static final int LEVELS = 4;

    public CutPoints {
        highest = List.copyOf(highest);
        boolean isInOrder = highest.size() == LEVELS - 1;
        for (int i = 1; isInOrder && i < highest.size(); i++) {
            isInOrder = highest.get(i - 1).compareTo(highest.get(i)) < 0;
        }
        if (!isInOrder) {
            throw new BrokenInvariant("Cut points are three scores in ascending order, not " + highest);
        }
    }

    /** @param text such as {@code 47.0,55.1,72.4} */
    public static CutPoints read(String text) {
        try {
            return new CutPoints(Arrays.stream(text.split(","))
                    .map(one -> new BigDecimal(one.strip()))
                    .toList());
        } catch (NumberFormatException noNumber) {
            throw new BrokenInvariant("Cut points are three scores such as 47.0,55.1,72.4, not " + text);
        }
    }

    int levelOf(BigDecimal score) {
        return 1
                + (int) highest.stream()
                        .filter(last -> score.compareTo(last) > 0)
                        .count();
    }

    /** With the level, where a PAM score came without one; the licensed tool's own level stays. */
    AnswerSheet levelled(AnswerSheet sheet) {
        boolean isToFill = sheet.measure() == Measure.PAM
                && sheet.answers().get(0) != null
                && sheet.answers().get(1) == null;
        if (!isToFill) {
            return sheet;
        }
        List<BigDecimal> answers = new ArrayList<>(sheet.answers());
        answers.set(1, BigDecimal.valueOf(levelOf(answers.get(0))));
        return new AnswerSheet(Measure.PAM, answers);
    }
}
