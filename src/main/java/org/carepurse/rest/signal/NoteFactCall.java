package org.carepurse.rest.signal;

import java.time.LocalDate;
import org.carepurse.rest.frame.Answers;
import org.carepurse.signal.FactKind;
import org.carepurse.signal.NotedFacts;

/**
 * @param person reference of whoever it is about
 * @param to absent while it goes on
 * @param provider reference of the provider, of a relation only
 * @param source who told it
 */
public record NoteFactCall(FactKind kind, String person, LocalDate from, LocalDate to, String provider, String source) {

    NotedFacts.Note note() {
        return new NotedFacts.Note(
                Answers.field("kind", kind),
                Answers.field("person", person),
                Answers.field("from", from),
                to,
                provider,
                source);
    }
}
