package org.carepurse.web.frame;

import jakarta.mvc.binding.BindingResult;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.component.ErrorMessage;
import org.carepurse.web.component.ErrorSummary;
import org.carepurse.web.component.Link;
import org.carepurse.words.Words;

/**
 * What is wrong with a form that was sent, in the order of its fields: shown in the summary at the top of the page,
 * each leading to its field, and beside the fields. Immutable; {@code and} adds.
 */
public final class Problems {

    private record Problem(String field, String message) {}

    private final Words words;
    private final List<Problem> found;

    private Problems(Words words, List<Problem> found) {
        this.words = words;
        this.found = found;
    }

    public static Problems none(Words words) {
        return new Problems(words, List.of());
    }

    /**
     * What Bean Validation and the binding of parameters found. Each message is the key of its words; one that is not
     * (a value that cannot be read at all) becomes the words that ask for a readable answer.
     */
    public static Problems in(BindingResult binding, Words words) {
        Problems problems = none(words);
        for (var error : binding.getAllErrors()) {
            String key = words.has(error.getMessage()) ? error.getMessage() : "frame.problem.unreadable";
            problems = problems.and(error.getParamName(), words.say(key));
        }
        return problems;
    }

    /** @param field the id of the input at fault; null when no single one is */
    public Problems and(String field, String message) {
        List<Problem> more = new ArrayList<>(found);
        more.add(new Problem(field, message));
        return new Problems(words, List.copyOf(more));
    }

    public Problems and(WrongInput wrong) {
        return and(wrong.field(), words.say(wrong));
    }

    /** The refusal with what can be done next, beside the input it is about. */
    public Problems and(String field, Refusal why) {
        return and(field, words.say(why) + " " + words.next(why));
    }

    public boolean any() {
        return !found.isEmpty();
    }

    /** What is wrong with this field, for its {@code error(…)}; null when nothing is. */
    public ErrorMessage at(String field) {
        return found.stream()
                .filter(problem -> field.equals(problem.field))
                .findFirst()
                .map(problem -> ErrorMessage.of(problem.message, words.say("frame.problem.error")))
                .orElse(null);
    }

    public ErrorSummary summary() {
        return ErrorSummary.of(
                words.say("frame.problem.summary"),
                found.stream()
                        .map(problem -> Link.of(problem.message, problem.field == null ? null : "#" + problem.field))
                        .toList());
    }
}
