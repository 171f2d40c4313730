package org.carepurse.web.auditplan;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** What a form or an address chose by name; nothing when it is none of the names. */
final class Named {

    private Named() {}

    static <E extends Enum<E>> Optional<E> of(Class<E> kind, String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> each.name().equals(Objects.toString(name, "")))
                .findFirst();
    }
}
