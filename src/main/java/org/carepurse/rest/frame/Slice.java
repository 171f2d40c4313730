package org.carepurse.rest.frame;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Part of a long list, paged by key: what is added meanwhile neither repeats nor skips a line.
 *
 * @param items this part, in the list's order
 * @param next what to send as {@code after} for the next part; absent on the last one
 */
public record Slice<T>(List<T> items, String next) {

    /** How many lines a part has unless the caller asks for fewer. */
    public static final int SIZE = 50;

    /**
     * Cuts what was read, one line more than asked for, to the size asked for.
     *
     * @param key what tells the line apart from all others in the list's order
     */
    public static <T> Slice<T> of(List<T> oneMore, int size, Function<T, String> key) {
        if (oneMore.size() <= size) {
            return new Slice<>(oneMore, null);
        }
        List<T> items = oneMore.subList(0, size);
        return new Slice<>(items, key.apply(items.get(size - 1)));
    }

    /** In a shape of its own, so that the description of the interface can tell what is in it. */
    public <S> S as(BiFunction<List<T>, String, S> shape) {
        return shape.apply(items, next);
    }

    public <U> Slice<U> map(Function<T, U> shown) {
        return new Slice<>(items.stream().<U>map(shown).toList(), next);
    }
}
