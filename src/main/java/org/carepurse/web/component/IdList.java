package org.carepurse.web.component;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ids of all that describes an input, as {@code aria-describedby} wants them. */
final class IdList {

    private IdList() {}

    /** @return null when nothing describes it, so that the attribute is left out */
    static String of(String before, Hint hint, ErrorMessage error) {
        return joined(before, hint == null ? null : hint.id(), error == null ? null : error.id());
    }

    static String joined(String... ids) {
        String list = Stream.of(ids).filter(id -> id != null && !id.isEmpty()).collect(Collectors.joining(" "));
        return list.isEmpty() ? null : list;
    }
}
