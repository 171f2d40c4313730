package org.carepurse.rest.budget;

import java.util.List;
import org.carepurse.budget.Sorting.Share;
import org.carepurse.budget.Sorting.SortMoney;
import org.carepurse.rest.frame.Answers;

/** How much money of which funding line is given to which goal: all of it or, when a line has too little, none. */
public record SortingCall(List<ShareCall> shares) {

    /** @param goal the goal's reference; @param line the funding line's; @param amountPence more than nothing */
    public record ShareCall(String goal, String line, Long amountPence) {

        private Share share() {
            return new Share(
                    Answers.field("goal", goal),
                    Answers.field("line", line),
                    Answers.pence("amountPence", amountPence));
        }
    }

    SortMoney of(String plan) {
        return new SortMoney(
                plan,
                Answers.field("shares", shares).stream()
                        .map(share -> Answers.field("shares", share).share())
                        .toList());
    }
}
