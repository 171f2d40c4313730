package org.carepurse.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carepurse.outcome.WrongInput;

/**
 * What was answered to one measure, item by item; null where an item was left out. At least one is answered, and each
 * answer lies within what its item takes.
 */
public record AnswerSheet(Measure measure, List<BigDecimal> answers) {

    private static final String LEFT_OUT = "-";

    public AnswerSheet {
        if (answers.size() != measure.items().size()) {
            throw new WrongInput(
                    "answers",
                    "measure-answers-number",
                    Map.of("number", String.valueOf(measure.items().size())));
        }
        for (int i = 0; i < answers.size(); i++) {
            requireTaken(measure.items().get(i), answers.get(i));
        }
        answers = answers.stream().map(AnswerSheet::plain).toList();
        if (answers.stream().allMatch(Objects::isNull)) {
            throw new WrongInput(measure.items().get(0).name(), "measure-nothing-answered");
        }
    }

    /**
     * As it is typed, item by item; an empty text leaves an item out.
     *
     * @throws WrongInput about the first item that is no number it takes
     */
    public static AnswerSheet typed(Measure measure, Map<String, String> typed) {
        List<BigDecimal> read = new ArrayList<>();
        measure.items().forEach(item -> read.add(read(item, typed.get(item.name()))));
        return new AnswerSheet(measure, read);
    }

    /** Every item that is no number it takes, for a form that tells all of them at once. */
    public static List<WrongInput> mistakes(Measure measure, Map<String, String> typed) {
        List<WrongInput> mistakes = new ArrayList<>();
        measure.items().forEach(item -> {
            try {
                requireTaken(item, read(item, typed.get(item.name())));
            } catch (WrongInput wrong) {
                mistakes.add(wrong);
            }
        });
        return mistakes;
    }

    /** As {@link #written} wrote it. */
    static AnswerSheet kept(Measure measure, String written) {
        return new AnswerSheet(
                measure,
                Arrays.stream(written.split(","))
                        .map(one -> one.equals(LEFT_OUT) ? null : new BigDecimal(one))
                        .toList());
    }

    String written() {
        return answers.stream()
                .map(one -> one == null ? LEFT_OUT : one.toPlainString())
                .collect(Collectors.joining(","));
    }

    public Optional<BigDecimal> to(Item item) {
        return Optional.ofNullable(answers.get(measure.items().indexOf(item)));
    }

    public long missing() {
        return answers.stream().filter(Objects::isNull).count();
    }

    private static BigDecimal read(Item item, String typed) {
        String tidy = typed == null ? "" : typed.strip();
        if (tidy.isEmpty()) {
            return null;
        }
        if (!tidy.matches("[0-9]{1,3}(\\.[0-9])?")) {
            throw wrong(item);
        }
        return new BigDecimal(tidy);
    }

    private static void requireTaken(Item item, BigDecimal answer) {
        if (answer != null && !item.takes(answer)) {
            throw wrong(item);
        }
    }

    /** Without the digits that say nothing, however many of them came. */
    private static BigDecimal plain(BigDecimal answer) {
        if (answer == null) {
            return null;
        }
        BigDecimal bare = answer.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static WrongInput wrong(Item item) {
        return new WrongInput(
                item.name(),
                item.isWhole() ? "measure-whole-number" : "measure-number",
                Map.of("least", String.valueOf(item.least()), "most", String.valueOf(item.most())));
    }
}
