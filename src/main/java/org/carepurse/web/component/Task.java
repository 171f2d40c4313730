package org.carepurse.web.component;

import gg.jte.Content;

/** One thing to do. @param href null while it cannot be begun */
public record Task(Summarised title, Hint hint, String href, Status status, String classes) {

    /** How far it has come: a tag while something is to be done, plain words once it is done. */
    public record Status(Content content, Tag tag, String classes) {

        public static Status done(String text) {
            return new Status(Plain.of(text), null, null);
        }

        public static Status open(Tag tag) {
            return new Status(null, tag, null);
        }

        public static Status notYet(String text) {
            return new Status(Plain.of(text), null, "govuk-task-list__status--cannot-start-yet");
        }

        public String allClasses() {
            return Look.of(classes).classes("govuk-task-list__status");
        }
    }

    public static Task of(String title, String href, Status status) {
        return new Task(Summarised.of(Plain.of(title)), null, href, status, null);
    }

    public Task hint(String text) {
        return new Task(title, Hint.of(text), href, status, classes);
    }

    public String allClasses() {
        return Look.of(classes)
                .classes("govuk-task-list__item" + (href == null ? "" : " govuk-task-list__item--with-link"));
    }
}
