package org.carepurse.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.audit.AuditEntry;
import org.carepurse.identity.TrailPart;
import org.carepurse.identity.TrailReading;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.carepurse.web.component.Cell;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Facts;
import org.carepurse.words.Words;

/** Shows who did what to which record, when and why. */
@Controller
@RequestScoped
@Path("trail")
public class TrailController {

    private final TrailReading trail;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    TrailController(TrailReading trail, CurrentPerson person, Models models) {
        this.trail = trail;
        this.person = person;
        this.models = models;
    }

    @GET
    public String search(@BeanParam TrailForm form) {
        Words words = Words.in(Languages.of(request));
        List<Option> acts = acts(words);
        try {
            TrailPart part = trail.read(person.who(), form.search());
            models.put(
                    "page",
                    new TrailPage(
                            form,
                            acts,
                            rows(part, words),
                            part.next().isEmpty() ? "" : form.next(part.next()),
                            Problems.none(words)));
        } catch (WrongInput wrong) {
            models.put(
                    "page",
                    new TrailPage(
                            form, acts, List.of(), "", Problems.none(words).and(wrong)));
        }
        return "audit/trail.jte";
    }

    private List<Option> acts(Words words) {
        List<Option> acts = new ArrayList<>(List.of(Option.of("", words.say("audit.any-act"))));
        trail.acts(person.who()).forEach(act -> acts.add(Option.of(act, inWords(act, words))));
        return acts;
    }

    private static List<List<Cell>> rows(TrailPart part, Words words) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(
                "d MMMM yyyy, HH:mm:ss", words.language().locale());
        return part.lines().stream().map(line -> row(line, format, words)).toList();
    }

    private static List<Cell> row(TrailPart.Line line, DateTimeFormatter format, Words words) {
        AuditEntry entry = line.entry();
        return List.of(
                Cell.of(format.format(entry.recordedAt().atZone(London.ZONE))),
                Cell.of(entry.actorId() == null ? words.say("audit.the-system") : line.actor()),
                Cell.of(inWords(entry.act(), words)),
                Cell.of(joined(" – ", entry.subjectReference(), line.holder())),
                Cell.of(joined(". ", entry.reason(), Facts.said(entry.detail(), words))));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    /** The act's name in the reader's language; an act that has no words yet is read as it is written. */
    private static String inWords(String act, Words words) {
        String key = "audit.act." + act;
        return words.has(key) ? words.say(key) : act.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
