package org.carepurse.web.measure;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;
import org.carepurse.measure.AnswerSheet;
import org.carepurse.measure.Measure;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** What stands in the fields of a measure's form. */
final class Typed {

    private Typed() {}

    static Map<String, String> answers(Measure measure, MultivaluedMap<String, String> form) {
        Map<String, String> typed = new HashMap<>();
        measure.items().stream()
                .filter(item -> form.getFirst(item.name()) != null)
                .forEach(item -> typed.put(item.name(), form.getFirst(item.name())));
        return typed;
    }

    /** Every answer that is none; when there is no such, whatever else was wrong. */
    static Problems problems(Measure measure, Map<String, String> typed, WrongInput otherwise, Words words) {
        Problems problems = Problems.none(words);
        for (WrongInput mistake : AnswerSheet.mistakes(measure, typed)) {
            problems = problems.and(mistake);
        }
        return problems.any() ? problems : problems.and(otherwise);
    }

    static Map<String, String> of(AnswerSheet sheet) {
        Map<String, String> typed = new HashMap<>();
        sheet.measure().items().forEach(item -> sheet.to(item)
                .ifPresent(answer -> typed.put(item.name(), answer.toPlainString())));
        return typed;
    }
}
