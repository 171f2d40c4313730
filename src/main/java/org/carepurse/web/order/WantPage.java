package org.carepurse.web.order;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import org.carepurse.order.GoalChoice;
import org.carepurse.order.Kinship;
import org.carepurse.order.Repeat;
import org.carepurse.web.component.Choice;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/**
 * How much, when and for which goal.
 *
 * @param action where the form is sent
 * @param price in words, for one; empty when there is none today
 */
public record WantPage(
        String action,
        String service,
        String provider,
        String price,
        String serviceReference,
        List<GoalChoice> goals,
        WantForm form,
        Words words,
        Problems problems) {

    public boolean isNew() {
        return action.equals("/basket/add");
    }

    public List<Choice> goalChoices() {
        return goals.stream()
                .map(goal ->
                        Choice.of(goal.reference(), goal.title()).hint(words.say("order.want.goal.left", goal.left())))
                .toList();
    }

    public List<Choice> repeats() {
        return Arrays.stream(Repeat.values())
                .map(repeat -> Choice.of(repeat.name(), words.say("order.repeat." + repeat)))
                .toList();
    }

    public List<Choice> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> Choice.of(
                        day.name(),
                        day.getDisplayName(TextStyle.FULL, words.language().locale())))
                .toList();
    }

    public List<Choice> kinships() {
        return Arrays.stream(Kinship.values())
                .map(kinship -> Choice.of(kinship.name(), words.say("order.kinship." + kinship)))
                .toList();
    }
}
