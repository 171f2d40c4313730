package org.carepurse.rest.budget;

import org.carepurse.budget.Sorting.MoveMoney;
import org.carepurse.rest.frame.Answers;

/** Money taken from one goal's pot and given to another goal's, by their references; the line must be the same. */
public record MoveCall(String fromGoal, String fromLine, String toGoal, String toLine, Long amountPence) {

    MoveMoney of(String plan) {
        return new MoveMoney(
                plan,
                Answers.field("fromGoal", fromGoal),
                Answers.field("fromLine", fromLine),
                Answers.field("toGoal", toGoal),
                Answers.field("toLine", toLine),
                Answers.pence("amountPence", amountPence));
    }
}
