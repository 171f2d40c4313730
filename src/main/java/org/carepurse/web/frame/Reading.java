package org.carepurse.web.frame;

import java.util.function.Supplier;
import org.carepurse.outcome.WrongInput;
import org.carepurse.words.Words;

/** Reads a form answer by answer and gathers all that is wrong, so that a person is told everything at once. */
public final class Reading {

    private Problems problems;

    public Reading(Words words) {
        problems = Problems.none(words);
    }

    /** The answer, or null when it is wrong; what is wrong with it is kept. */
    public <T> T read(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
            return null;
        }
    }

    /** What was typed, or null when nothing was; the code says what to do then. */
    public String required(String field, String code, String typed) {
        return read(() -> {
            if (typed == null || typed.isBlank()) {
                throw new WrongInput(field, code);
            }
            return typed;
        });
    }

    public boolean allWell() {
        return !problems.any();
    }

    public Problems problems() {
        return problems;
    }
}
