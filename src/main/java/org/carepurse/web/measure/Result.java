package org.carepurse.web.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.carepurse.measure.AnswerSheet;
import org.carepurse.measure.Item;
import org.carepurse.measure.Measured;
import org.carepurse.measure.Scoring;
import org.carepurse.words.Words;

/** What answers come to, in words; and what was left out, when that matters. */
public final class Result {

    private Result() {}

    public static List<String> of(Measured measured, Words words) {
        AnswerSheet sheet = measured.sheet();
        return switch (measured.measure()) {
            case WSAS -> List.of(score(measured, "40", words));
            case GOAL_PROGRESS, STAR -> List.of(score(measured, "10", words));
            case PAM -> List.of(score(measured, "100", words));
            case EQ_5D_5L ->
                List.of(
                        healthState(sheet, words),
                        item(sheet, sheet.measure().items().get(5), words));
            case COLLABORATE -> List.of(effort(sheet, words));
            case ONS4 ->
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
                .map(answer -> words.say("measure.result.item", name, plain(answer), String.valueOf(item.most())))
                .orElseGet(() -> words.say("measure.result.item.none", name));
    }

    private static String plain(BigDecimal figure) {
        BigDecimal bare = figure.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0).toPlainString() : bare.toPlainString();
    }
}
