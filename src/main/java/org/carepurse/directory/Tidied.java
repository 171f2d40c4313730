package org.carepurse.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value as a person would have written it, with what had to be put right or left out; empty when it was left out. */
record Tidied<T>(Optional<T> value, List<Remark> remarks) {

    static <T> Tidied<T> as(T value) {
        return new Tidied<>(Optional.of(value), List.of());
    }

    static <T> Tidied<T> nothing() {
        return new Tidied<>(Optional.empty(), List.of());
    }

    static <T> Tidied<T> mended(T value, RemarkKind kind, String from) {
        return new Tidied<>(Optional.of(value), List.of(Remark.of(kind, from)));
    }

    static <T> Tidied<T> leftOut(RemarkKind kind, String value) {
        return new Tidied<>(Optional.empty(), List.of(Remark.of(kind, value)));
    }

    /** The value, its remarks added to the line's. */
    Optional<T> noting(ArrayList<Remark> line) {
        line.addAll(remarks);
        return value;
    }
}
