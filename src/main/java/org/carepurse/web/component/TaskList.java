package org.carepurse.web.component;

import java.util.List;

/** What is to do, and how far each thing has come. */
public record TaskList(List<Task> items, String idPrefix, Look look) {

    public TaskList {
        idPrefix = idPrefix == null || idPrefix.isEmpty() ? "task-list" : idPrefix;
    }

    public static TaskList of(Task... tasks) {
        return of(List.of(tasks));
    }

    public static TaskList of(List<Task> tasks) {
        return new TaskList(tasks, null, Look.USUAL);
    }
}
