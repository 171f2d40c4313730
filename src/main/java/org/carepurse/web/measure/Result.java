package org.carepurse.web.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.measure.AnswerSheet;
import org.carepurse.measure.Item;
import org.carepurse.measure.Measure;
import org.carepurse.measure.Measured;
import org.carepurse.measure.Scoring;
import org.carepurse.measure.ValueSet;
import org.carepurse.words.Words;

/** What answers come to, in words; and what was left out, when that matters. */
public final class Result {

    private Result() {}

    public static List<String> of(Measured measured, Optional<ValueSet> valueSet, Words words) {
        AnswerSheet sheet = measured.sheet();
        return switch (measured.measure()) {
            case WSAS -> List.of(score(measured, "40", words));
            case GOAL_PROGRESS -> List.of(score(measured, "10", words));
            case STAR ->
                List.of(words.say("measure.result.star", measured.given().star(), score(measured, "10", words)));
            case PAM -> pam(measured, sheet, words);
            case EQ_5D_5L ->
                Stream.of(
                                Optional.of(healthState(sheet, words)),
                                Scoring.value(sheet, valueSet)
                                        .map(value -> words.say(
                                                "measure.result.value",
                                                plain(value),
                                                valueSet.orElseThrow().name())),
                                Optional.of(item(sheet, sheet.measure().items().get(5), words)))
                        .flatMap(Optional::stream)
                        .toList();
            case COLLABORATE -> List.of(effort(sheet, words));
            case ONS4, SERVICE_USE ->
                sheet.measure().items().stream()
                        .map(item -> item(sheet, item, words))
                        .toList();
        };
    }

    private static String score(Measured measured, String most, Words words) {
        return measured.score()
                .map(score -> words.say("measure.result.score", plain(score), most))
                .orElseGet(() -> words.say("measure.result.none"));
    }

    private static List<String> pam(Measured measured, AnswerSheet sheet, Words words) {
        String score = score(measured, "100", words);
        return sheet.to(Measure.PAM.items().get(1))
                .map(level -> List.of(score, words.say("measure.result.level", plain(level))))
                .orElseGet(() -> List.of(score));
    }

    private static String healthState(AnswerSheet sheet, Words words) {
        return Scoring.healthState(sheet)
                .map(state -> words.say("measure.result.state", state))
                .orElseGet(() -> words.say("measure.result.state.none"));
    }

    private static String effort(AnswerSheet sheet, Words words) {
        String answers = sheet.answers().stream()
                .map(one -> one == null ? words.say("measure.left-out") : plain(one))
                .collect(Collectors.joining(", "));
        return Scoring.isTopScore(sheet)
                .map(top -> words.say(top ? "measure.result.top" : "measure.result.not-top", answers))
                .orElseGet(() -> words.say("measure.result.none"));
    }

    private static String item(AnswerSheet sheet, Item item, Words words) {
        String name = words.say("measure.short.%s.%s".formatted(sheet.measure(), item.name()));
        return sheet.to(item)
                .map(answer -> sheet.measure() == Measure.SERVICE_USE
                        ? words.say("measure.result.count", name, plain(answer))
                        : words.say("measure.result.item", name, plain(answer), String.valueOf(item.most())))
                .orElseGet(() -> words.say("measure.result.item.none", name));
    }

    static String plain(BigDecimal figure) {
        BigDecimal bare = figure.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0).toPlainString() : bare.toPlainString();
    }
}
