package org.carepurse.web.stripe;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.stripe.OnboardingSight;
import org.carepurse.stripe.Urgency;
import org.carepurse.time.London;
import org.carepurse.web.component.Tag;
import org.carepurse.web.component.Task;
import org.carepurse.web.component.TaskList;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/** How far a provider has come with being paid by Stripe, by each commissioner that pays so. */
public record OnboardingPage(List<OnboardingSight> sights, Problems problems) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    public String path(OnboardingSight sight) {
        return "/provider/stripe/" + sight.commissioner();
    }

    /** The key of where it stands: what to do next comes before what is waited for. */
    public String standing(OnboardingSight sight) {
        if (sight.lookedAt() == null) {
            return "opened";
        }
        if (sight.isReady()) {
            return "ready";
        }
        return sight.hasToDo() ? "to-do" : "waits";
    }

    public LocalDate day(OnboardingSight sight) {
        return London.dateOf(sight.lookedAt());
    }

    public String time(OnboardingSight sight) {
        return TIME.format(sight.lookedAt().atZone(London.ZONE));
    }

    /** First that there is an account, then what Stripe asks for, then that it pays. */
    public TaskList tasks(Frame frame, OnboardingSight sight) {
        List<Task> asked = sight.asked().stream().map(one -> task(frame, one)).toList();
        Task opened = Task.of(frame.say("stripe.task.open"), null, done(frame));
        Task paid = Task.of(
                frame.say("stripe.task.paid"),
                null,
                sight.isReady() ? done(frame) : Task.Status.notYet(frame.say("stripe.status.not-yet")));
        return TaskList.of(Stream.of(List.of(opened), asked, List.of(paid))
                .flatMap(List::stream)
                .toList());
    }

    private static Task task(Frame frame, OnboardingSight.Asked asked) {
        return Task.of(frame.say("stripe.need." + asked.need()), null, status(frame, asked.urgency()))
                .hint(frame.say("stripe.need." + asked.need() + ".hint"));
    }

    private static Task.Status status(Frame frame, Urgency urgency) {
        String said = frame.say("stripe.status." + urgency);
        return switch (urgency) {
            case OVERDUE -> Task.Status.open(Tag.red(said));
            case NOW -> Task.Status.open(Tag.of(said));
            case LATER -> Task.Status.open(Tag.grey(said));
            case CHECKED -> Task.Status.open(Tag.yellow(said));
        };
    }

    private static Task.Status done(Frame frame) {
        return Task.Status.done(frame.say("stripe.status.done"));
    }
}
